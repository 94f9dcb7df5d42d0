export { barText as blocks } from '../../render/bars.js';
