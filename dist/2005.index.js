export const id=2005;export const ids=[2005,6118,5811];export const modules={5811:((e,t,r)=>{r.d(t,{q:()=>parseJson});let n=200;let i=0x1000000;let[o,a,l]=[34,92,44];let[s,u,d,f]=[91,93,123,125];function parseJson(e,t){let[r,a]=[0,0];for(let t=0;t<e.length;t++){let m=e.charCodeAt(t);if(m===o)t=endOfText(e,t);else if(m===s||m===d){a++;if(++r>n)throw SyntaxError(`more than ${n} levels of lists and mappings`)}else if(m===u||m===f)r--;else if(m===l&&++a>i)throw SyntaxError(`more than ${i} values`)}return JSON.parse(e,t)}function endOfText(e,t){for(let r=e.indexOf('"',t+1);r>=0;r=e.indexOf('"',r+1)){let t=0;while(e.charCodeAt(r-1-t)===a)t++;if(t%2===0)return r}return e.length}})
,12241:((e,t,r)=>{r.d(t,{O:()=>barPicture,p:()=>barText});var n=r(99813);var i=r(93083);let o=["▁","▂","▃","▄","▅","▆","▇","█"];let a=96;let l=22;function barText(e,t){let r=Math.ceil(e.length/t);let n=Array.from({length:Math.ceil(e.length/r)},(t,n)=>e.slice(n*r,(n+1)*r).reduce((e,t)=>e+t,0));let i=Math.max(...n);return n.map(e=>0===e?" ":o[Math.ceil(e/i*o.length)-1]).join("")}function barPicture({counts:e,description:t}){let r=Math.max(1,...e);let o=a/Math.max(e.length,6);let s=e.flatMap((e,t)=>{let a=0===e?0:Math.max(1,e/r*l);let s={x:t*o,y:l-a,width:Math.max(.5,o-1),height:a};return 0===a?[]:[(0,n.ND)("rect",{...s,fill:i.ip.neutral})]});let u=(0,n.ND)("line",{x1:0,x2:a,y1:l,y2:l,stroke:"var(--axis, #8b949e)"});return(0,n.pW)({width:a,height:l+1,title:"Histogram",description:t},...s,u)}})
,93083:((e,t,r)=>{r.d(t,{Hu:()=>o,Pw:()=>n,SU:()=>i,ip:()=>l,yo:()=>a,zz:()=>seriesStyle});let n="var(--ink, currentColor)";let i="var(--muted, #6e7781)";let o="var(--rule, #8b949e66)";let a="var(--axis, #8b949e)";let l={good:"var(--good, #2a9d4b)",bad:"var(--bad, #e5484d)",neutral:"var(--series-1, #2f81f7)"};let s=[{stroke:"var(--series-1, #2f81f7)",dash:void 0,mermaid:"#2f81f7",name:"blue"},{stroke:"var(--series-2, #e16f24)",dash:"7 3",mermaid:"#e16f24",name:"orange"},{stroke:"var(--series-3, #1a9b8c)",dash:"3 3",mermaid:"#1a9b8c",name:"teal"},{stroke:"var(--series-4, #a371f7)",dash:"9 3 2 3",mermaid:"#a371f7",name:"purple"},{stroke:"var(--series-5, #8b949e)",dash:"1 3",mermaid:"#8b949e",name:"grey"}];function seriesStyle(e){return s[e%s.length]}})
,66804:((e,t,r)=>{r.d(t,{FV:()=>escapeMarkdown,Fl:()=>escapeMarkdownInside,Fw:()=>escapeMermaid,ZD:()=>escapeHtml,ml:()=>shorten,sO:()=>escapeHtmlLines});var n=r(30177);let i="​";let o=/[&<\\`*~[\]|$\u200B]|#(?![A-Za-z\u200B])|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;let a=/^(?:[>#=: ]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;function escapeMarkdown(e){return escapeMarkdownInside(e).replace(a,e=>e.slice(0,-1)+entity(e.slice(-1)))}function escapeMarkdownInside(e){return parted((0,n.R)(e)).replace(o,e=>"$"===e?"<span>$</span>":Array.from(e,entity).join(""))}function parted(e){return e.replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi,e=>e+i).replace(/(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{7,40}(?!\w)/gi,e=>e.replace(/.{6}(?=.)/g,e=>e+i))}function escapeHtml(e){return escapeHtmlLines((0,n.R)(e))}function escapeHtmlLines(e){return e.replace(/[&<>"']/g,entity)}let l={'"':"”","'":"’","`":"’","<":"‹",">":"›","#":"＃","&":"＆",";":"；",$:"＄","\\":"＼","|":"｜","{":"(","}":")","[":"(","]":")","@":"＠"};function escapeMermaid(e){return shorten((0,n.R)(e),80).replaceAll("%%","％％").replace(/["'`<>#&;$\\|{}[\]@]/g,e=>l[e])}function shorten(e,t){if(e.length<=t)return e;let r=Array.from(e.slice(0,2*t+2));return r.length<=t?e:`${r.slice(0,t-1).join("")}…`}function entity(e){if("&"===e)return"&amp;";if("<"===e)return"&lt;";if(">"===e)return"&gt;";return`&#${e.codePointAt(0)};`}})
,33482:((e,t,r)=>{r.d(t,{Ie:()=>s,dI:()=>markdownBlock,p7:()=>markdownText});var n=r(71862);var i=r(12241);var o=r(66804);var a=r(96560);var l=r(30177);let s=1e3;let u=12;function markdownText(e){return(0,a.b)(e).map((e,t,r)=>inline(e,r[t-1])).join("")}function markdownBlock(e,t=false){switch(e.kind){case"paragraph":return markdownText(e.text);case"list":return e.items.map(e=>`- ${markdownText(e)}`).join("\n");case"table":return table(e);case"figure":if(null!==e.mermaid)return`${strong(e.title)}

${fenced(e.mermaid,"mermaid")}`;if(void 0!==e.table)return`${strong(e.title)}

${table(e.table)}`;return`*${(0,o.FV)(e.title)} (see the HTML report)*`;case"code":return fenced((0,l.g)(e.text),"text");case"callout":return callout(e,t);case"details":return[`<details>
<summary>${(0,o.FV)((0,o.ml)(e.summary,s))}</summary>`,...e.blocks.map(e=>markdownBlock(e,true)),"</details>"].join("\n\n");default:return(0,n.xb)(e)}}function inline(e,t){let r=void 0===t?o.FV:o.Fl;if("string"==typeof e)return r((0,o.ml)(e,s));let n="object"==typeof t;if("bars"in e)return(0,i.p)(e.bars.counts,u).replaceAll(" "," ");return"code"in e?code(e.code,n):strong(e.strong,n)}function strong(e,t=false){let r=(0,l.R)((0,o.ml)(e,s));let n=/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(r);let i=(0,o.Fl)(r);return n&&!t?`**${i}**`:`<strong>${i}</strong>`}function code(e,t){let r=(0,l.R)((0,o.ml)(e,s));let n=/^[^`|\\$\s](?:[^`|\\$]*[^`|\\$\s])?$/u.test(r);return n&&!t?`\`${r}\``:`<code>${(0,o.Fl)(r)}</code>`}function table({head:e,align:t,rows:r,remarks:n}){let line=e=>`| ${e.join(" | ")} |`;let i=e.map((e,r)=>t?.[r]==="right"?"---:":":---");let cell=(e,r)=>markdownText(t?.[r]==="right"?unbroken(e):e);let o=r.map((t,r)=>{let i=n?.[r]??null;let last=e=>null===i?e:[...(0,a.b)(e),`: ${i}`];return line(e.map((r,n)=>{let i=t[n]??"";return cell(n===e.length-1?last(i):i,n)}))});return[line(e.map(cell)),line(i),...o].join("\n")}let d=24;function unbroken(e){return"string"==typeof e&&e.length<=d&&/\d/.test(e)?e.replaceAll(" "," "):e}function callout(e,t){let r={good:"TIP",bad:"CAUTION",neutral:"NOTE"};let n=t?[]:[`> [!${r[e.tone]}]`];n.push(`> ${strong(e.title)}`);let i=markdownText(e.text);if(""!==i)n.push(">",`> ${i}`);return n.join("\n")}function fenced(e,t){let r=e.match(/`{3,}/g)??[];let n="`".repeat(Math.max(3,...r.map(e=>e.length+1)));return`${n}${t}
${e}
${n}`}})
,86118:((e,t,r)=>{r.d(t,{toMarkdown:()=>toMarkdown});var n=r(66804);var i=r(33482);function toMarkdown(e,t={}){let r=e.toSorted((e,t)=>e.order-t.order);let n=[...void 0===t.title?[]:[`# ${heading(t.title)}`],...void 0===t.subtitle?[]:[(0,i.p7)(t.subtitle)]];let o=r.map(sectionText);let a=t.limit??1/0;for(let e=o.length;e>=0;e-=1){let t=joined([...n,...o.slice(0,e),...leftOut(r.slice(e))]);if(Buffer.byteLength(t)<=a)return t}return joined(leftOut(r,true))}function sectionText(e){return[`## ${heading(e.title)}`,...e.blocks.map(e=>(0,i.dI)(e))].join("\n\n")}function leftOut(e,t=false){if(0===e.length)return[];let r=t?`${e.length} sections`:e.map(({title:e})=>heading(e)).join(", ");return[`*Left out to keep this short: ${r}. The HTML report has everything.*`]}function heading(e){return(0,n.FV)((0,n.ml)(e,150))}function joined(e){return`${e.filter(e=>""!==e).join("\n\n")}
`}})
,19238:((e,t,r)=>{r.d(t,{KN:()=>percent,U9:()=>count,YP:()=>interval,ee:()=>bytes,p0:()=>duration,vP:()=>figure,x8:()=>signed});let n="–";function figure(e,t=4){if(null==e||Number.isNaN(e))return n;if(!Number.isFinite(e))return e>0?"∞":"−∞";return minus(magnitude(e,t))}function signed(e,t=4){let r=figure(e,t);return"number"==typeof e&&e>0?`+${r}`:r}function percent(e,t=1){if(null==e||Number.isNaN(e))return n;return minus(`${grouped((100*e).toFixed(t))}%`)}function count(e){if(null==e||Number.isNaN(e))return n;return minus(grouped(e.toFixed(0)))}function interval(e,t,r=4){if("number"!=typeof e&&"number"!=typeof t)return n;let i="number"==typeof e?`[${figure(e,r)}`:"(−∞";let o="number"==typeof t?`${figure(t,r)}]`:"∞)";return`${i}, ${o}`}function duration(e){if(null==e||Number.isNaN(e))return n;if(e<999.5)return`${Math.max(0,e).toFixed(0)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);if(t<3600)return joined(Math.floor(t/60),"min",t%60,"s");let r=Math.round(t/60);return joined(Math.floor(r/60),"h",r%60,"min")}function bytes(e){if(null==e||Number.isNaN(e))return n;let t=["B","kB","MB","GB","TB","PB"];let r=e;let i=0;while(r>=999.5&&i<t.length-1){r/=1e3;i+=1}let o=0===i||r>=9.95?r.toFixed(0):r.toFixed(1);return`${o} ${t[i]}`}function magnitude(e,t){if(Number.isInteger(e)&&Math.abs(e)<1e15)return grouped(String(0===e?0:e));let r=Number(e.toPrecision(t));let n=Math.abs(r);if(n>=1e15||n<1e-4)return exponent(e,t);if(n>=10**(t-1))return grouped(e.toFixed(0));if(r===e)return String(e);return e.toFixed(Math.max(0,t-1-Math.floor(Math.log10(n))))}function exponent(e,t){let[r="",n=""]=e.toExponential(t-1).split("e");return`${r.replace(/\.?0+$/,"")}e${n.replace("+","")}`}function grouped(e){let[t="",r]=e.split(".");let n=t.replace(/\B(?=(\d{3})+$)/g,",");return void 0===r?n:`${n}.${r}`}function minus(e){return e.replaceAll("-","−")}function joined(e,t,r,n){return 0===r?`${e} ${t}`:`${e} ${t} ${r} ${n}`}})
,96560:((e,t,r)=>{r.d(t,{b:()=>inlines});function inlines(e){return Array.isArray(e)?e:[e]}})
,99813:((e,t,r)=>{r.d(t,{ND:()=>element,Pf:()=>label,pW:()=>drawing,vY:()=>coordinate});var n=r(66804);function element(e,t,...r){let i=Object.entries(t).filter(([,e])=>void 0!==e).map(([e,t])=>` ${e}="${(0,n.ZD)("number"==typeof t?coordinate(t):t)}"`).join("");let o=r.map(e=>"string"==typeof e?(0,n.ZD)(e):e.markup).join("");return{markup:""===o?`<${e}${i}/>`:`<${e}${i}>${o}</${e}>`}}function coordinate(e){return String(Number(e.toFixed(2))+0)}function drawing(e,...t){let{width:r,height:i,title:o,description:a}=e;let l={xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${coordinate(r)} ${coordinate(i)}`,width:r,height:i,role:"img","font-family":"system-ui, sans-serif","font-size":12};return element("svg",l,element("title",{},(0,n.ml)(o,200)),element("desc",{},(0,n.ml)(a,1e3)),...t).markup}function label(e,t,r,n={}){return element("text",{x:e,y:t,fill:"var(--muted, #6e7781)",...n},r)}})
,30177:((e,t,r)=>{r.d(t,{R:()=>visible,g:()=>visibleLines});let n=/[\p{Cc}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|(?<!(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;function visible(e){return e.replace(n,sign)}function visibleLines(e){return e.replace(/\r\n?/g,"\n").replace(n,e=>"\n"===e||"	"===e?e:sign(e))}function sign(e){let t=e.codePointAt(0);if(t<32)return String.fromCodePoint(9216+t);if(127===t)return"␡";if(t>=55296&&t<=57343)return"�";return`⟨U+${t.toString(16).toUpperCase().padStart(4,"0")}⟩`}})
,44386:((e,t,r)=>{r.r(t);r.d(t,{reportStep:()=>g});var n=r(71862);var i=r(77598);var o=r(66804);var a=r(12241);var l=r(33482);var s=r(96560);var u=r(30177);function htmlText(e){return(0,s.b)(e).map(inline).join("")}function htmlBlocks(e,t){let r=[];let n=[];let flush=()=>{if(n.length>0)r.push(`<div class="figures">
${n.map(figure).join("\n")}
</div>`);n=[]};for(let i of e)if("figure"===i.kind)n.push(i);else{flush();r.push(htmlBlock(i,t))}flush();return r.join("\n")}function htmlBlock(e,t){switch(e.kind){case"paragraph":return`<p>${htmlText(e.text)}</p>`;case"list":return`<ul>
${e.items.map(e=>`<li>${htmlText(e)}</li>`).join("\n")}
</ul>`;case"table":return table(e,e.title??t);case"code":return`<pre tabindex="0"><code>${(0,o.sO)((0,u.g)(e.text))}</code></pre>`;case"callout":return callout(e);case"details":return[`<details>
<summary>${(0,o.ZD)((0,o.ml)(e.summary,l.Ie))}</summary>`,htmlBlocks(e.blocks,e.summary),"</details>"].join("\n");default:return(0,n.xb)(e)}}function inline(e){if("string"==typeof e)return(0,o.ZD)((0,o.ml)(e,l.Ie));if("bars"in e)return`<span class="bars">${(0,a.O)(e.bars)}</span>`;if("code"in e)return`<code>${(0,o.ZD)((0,o.ml)(e.code,l.Ie))}</code>`;return`<strong>${(0,o.ZD)((0,o.ml)(e.strong,l.Ie))}</strong>`}function figure(e){return`<figure>
<figcaption>${(0,o.ZD)((0,o.ml)(e.title,l.Ie))}</figcaption>
${e.svg}
</figure>`}function callout(e){let t=htmlText(e.text);let r=[`<p class="headline">${(0,o.ZD)((0,o.ml)(e.title,l.Ie))}</p>`];if(""!==t)r.push(`<p>${t}</p>`);return`<div class="callout ${e.tone}">
${r.join("\n")}
</div>`}function table({head:e,align:t,rows:r,remarks:n},i){let a=(0,o.ZD)((0,o.ml)(i,l.Ie));let side=e=>t?.[e]==="right"?' class="number"':"";let s=e.map((e,t)=>""===e?"<td></td>":`<th scope="col"${side(t)}>${htmlText(e)}</th>`);let u=r.flatMap((r,i)=>{let o=e.map((e,n)=>{let i=htmlText(r[n]??"");return 0===n&&t?.[0]!=="right"?`<th scope="row">${i}</th>`:`<td${side(n)}>${i}</td>`});let a=n?.[i]??null;return[`<tr>${o.join("")}</tr>`,...null===a?[]:[`<tr class="remark"><td colspan="${e.length}">${htmlText(a)}</td></tr>`]]});return[`<div class="table" role="region" aria-label="${a}" tabindex="0">`,`<table>
<caption>${a}</caption>`,...e.every(e=>""===e)?[]:[`<thead><tr>${s.join("")}</tr></thead>`],`<tbody>
${u.join("\n")}
</tbody>
</table>
</div>`].join("\n")}let d=`
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f6f8fa; --ink: #1f2328; --muted: #59636e; --rule: #d8dee4; --axis: #8c959f;
  --good: #1a7f37; --good-soft: #e6f6ea; --bad: #cf222e; --bad-soft: #ffeeed; --neutral: #0b63ce; --neutral-soft: #e9f3ff;
  --series-1: #0b63ce; --series-2: #bc4c00; --series-3: #0f766e; --series-4: #8250df; --series-5: #6e7781;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --raised: #161b22; --ink: #e6edf3; --muted: #9aa4af; --rule: #2f363e; --axis: #6e7681;
    --good: #3fb950; --good-soft: #10251a; --bad: #f97069; --bad-soft: #2d1618; --neutral: #58a6ff; --neutral-soft: #10233d;
    --series-1: #58a6ff; --series-2: #f0883e; --series-3: #39c5bb; --series-4: #bc8cff; --series-5: #8b949e;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.015em; overflow-wrap: anywhere; }
.subtitle { margin: 0.5rem 0 0; color: var(--muted); font-size: 0.9rem; max-width: none; overflow-wrap: anywhere; }
section { margin-top: 2.75rem; }
h2 { margin: 0 0 1rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--rule); font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
h1 + section, .subtitle + section { margin-top: 2rem; }
p, ul { margin: 0 0 1rem; max-width: 46rem; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
li::marker { color: var(--muted); }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.86em; }
code { padding: 0.1em 0.35em; border-radius: 4px; background: var(--raised); overflow-wrap: anywhere; }
pre { margin: 0 0 1rem; padding: 0.9rem 1rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); overflow-x: auto; line-height: 1.45; }
pre code { padding: 0; background: none; overflow-wrap: normal; }
.callout { margin: 0 0 1.25rem; padding: 1rem 1.25rem; border-left: 4px solid var(--neutral); border-radius: 0 8px 8px 0; background: var(--neutral-soft); }
.callout p { margin: 0.4rem 0 0; text-wrap: pretty; }
.callout .headline { margin: 0; max-width: none; text-wrap: balance; color: var(--neutral); font-weight: 650; font-size: 1.05rem; line-height: 1.35; }
.callout.good { border-color: var(--good); background: var(--good-soft); }
.callout.good .headline { color: var(--good); }
.callout.bad { border-color: var(--bad); background: var(--bad-soft); }
.callout.bad .headline { color: var(--bad); }
section:first-of-type > h2 + .callout { padding: 1.3rem 1.5rem 1.2rem; }
section:first-of-type > h2 + .callout .headline { font-size: 1.5rem; letter-spacing: -0.01em; }
.table {
  margin: 0 0 1.25rem; overflow-x: auto;
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100%, linear-gradient(to left, var(--page) 40%, transparent) right / 2.5rem 100%,
    linear-gradient(to right, var(--rule), transparent) left / 0.75rem 100%, linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100%;
  background-repeat: no-repeat; background-attachment: local, local, scroll, scroll;
}
th code, td code { overflow-wrap: break-word; }
table { border-collapse: collapse; min-width: min(100%, 26rem); font-size: 0.9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.5rem 1rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; unicode-bidi: isolate; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--axis); color: var(--muted); font-weight: 600; font-size: 0.82rem; vertical-align: bottom; }
thead td { border-bottom-color: var(--axis); }
tbody th { min-width: 5.5rem; font-weight: 500; }
th, td { overflow-wrap: break-word; min-width: 3.5rem; max-width: 26rem; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(:first-child, :last-child) { padding-inline: 0.5rem; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(.number) { min-width: 5.5rem; overflow-wrap: anywhere; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(.number):nth-child(-n + 2) { min-width: 7rem; }
tr:has(+ .remark) > * { border-bottom: 0; padding-bottom: 0.15rem; }
.remark > td { max-width: none; padding: 0 0 0.5rem 1rem; color: var(--muted); overflow-wrap: anywhere; }
.bars svg { display: block; width: 4.75rem; height: auto; }
section > .table:has(.bars) { margin-right: min(0px, max(-14rem, calc((100% - 100vw) / 2 + 1.5rem))); }
table:has(.bars) tbody th { max-width: 15rem; }
table:has(.bars) :is(th, td):not(:first-child, :last-child) { padding-inline: 0.55rem; }
.number { text-align: right; white-space: nowrap; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; margin: 0 0 1.5rem; }
figure { margin: 0; min-width: 0; max-width: 30rem; }
figcaption { margin: 0 0 0.75rem; text-wrap: balance; font-weight: 600; font-size: 0.95rem; }
figure svg { display: block; width: 100%; height: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
details { margin: 0 0 1rem; padding: 0.65rem 1rem; border: 1px solid var(--rule); border-radius: 8px; }
summary { cursor: pointer; font-weight: 550; overflow-wrap: anywhere; }
details[open] > summary { margin-bottom: 0.75rem; }
details > :last-child { margin-bottom: 0.25rem; }
:focus-visible { outline: 2px solid var(--neutral); outline-offset: 2px; }
@media (max-width: 36rem) {
  main { padding: 1.75rem 1rem 2.5rem; }
  h1 { font-size: 1.6rem; }
  th, td { padding: 0.45rem 0.6rem; }
  section:first-of-type > h2 + .callout { padding: 1rem 1.1rem; }
  section:first-of-type > h2 + .callout .headline { font-size: 1.25rem; }
  section { margin-top: 2.25rem; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --raised: #f6f8fa; --ink: #000000; --muted: #444c56; --rule: #d0d7de; --axis: #8c959f;
    --good: #1a7f37; --good-soft: #ffffff; --bad: #b31d28; --bad-soft: #ffffff; --neutral: #0b4fa8; --neutral-soft: #ffffff;
    --series-1: #0b63ce; --series-2: #bc4c00; --series-3: #0f766e; --series-4: #8250df; --series-5: #6e7781;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  figure, .table, tr, .callout { break-inside: avoid; }
  thead { break-after: avoid; }
  .figures { grid-template-columns: 1fr 1fr; }
  .callout { border: 1px solid var(--rule); border-left-width: 4px; }
  .table, pre { overflow: visible; background: none; }
  pre { white-space: pre-wrap; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;function toHtml(e,t,r={}){let n=(0,o.ZD)((0,o.ml)(e,150));let a=(0,i.createHash)("sha256").update(d).digest("base64");let l=`default-src 'none'; style-src 'sha256-${a}'; base-uri 'none'; form-action 'none'`;let s=void 0===r.subtitle?[]:[`<p class="subtitle">${htmlText(r.subtitle)}</p>`];return["<!doctype html>",'<html lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${l}">`,'<meta name="viewport" content="width=device-width, initial-scale=1">','<meta name="color-scheme" content="light dark">','<meta name="referrer" content="no-referrer">',`<title>${n}</title>`,`<style>${d}</style>`,"</head>","<body>","<main>",`<h1>${n}</h1>`,...s,...t.toSorted((e,t)=>e.order-t.order).map(html_section),"</main>","</body>","</html>",""].join("\n")}function html_section({title:e,blocks:t},r){let n=`section-${r+1}`;let i=`<h2 id="${n}">${(0,o.ZD)((0,o.ml)(e,150))}</h2>`;return`<section aria-labelledby="${n}">
${i}
${htmlBlocks(t,e)}
</section>`}var f=r(86118);let m=63e3;function commentMarkdown(e,t,r=m){let n=t.toSorted((e,t)=>e.order-t.order);let i=[...n.flatMap(briefPart),...n.flatMap(foldedPart)];let a=[`### ${(0,o.FV)((0,o.ml)(e,150))}`];let l=[];for(let[e,{title:t,text:n}]of i.entries()){let o=[...l,...i.slice(e+1).map(e=>e.title)];if(Buffer.byteLength(whole([...a,n,...note(o)]))<=r)a.push(n);else l.push(t)}return whole([...a,...note(l)])}function briefPart({title:e,brief:t,blocks:r}){let n="all"===t?r:t??[];return 0===n.length?[]:[{title:e,text:joined(n.map(e=>(0,l.dI)(e)))}]}function foldedPart({title:e,brief:t,blocks:r}){if("all"===t)return[];return[{title:e,text:(0,l.dI)({kind:"details",summary:e,blocks:r})}]}function note(e){if(0===e.length)return[];let t=[...new Set(e)].map(e=>(0,o.FV)((0,o.ml)(e,150))).join(", ");return[`*Left out to keep this short: ${t}. The full report has everything.*`]}function whole(e){return`${joined(e)}
`}function joined(e){return e.reduce((e,t)=>{let r=e.slice(e.lastIndexOf("\n")+1);return`${e}${r.startsWith("- ")&&t.startsWith("- ")?"\n":"\n\n"}${t}`})}function aboutLine({at:e,who:t}){let r=null===t.revision?[]:[{code:t.revision.slice(0,10)},t.dirty?" with uncommitted changes · ":" · "];return[...r,`${moment(e)} \xb7 by ${t.actor} \xb7 mlops-action ${t.tool}`]}function aboutSection({model:e,at:t,who:r}){let n=[["Model",{code:e}],["Repository",optional(r.repository)],["Revision",null===r.revision?"none: not a git repository":[{code:r.revision},r.dirty?", with uncommitted changes":""]],["Written",moment(t)],["By",r.actor],["Workflow run",optional(r.run)],["Tool",`mlops-action ${r.tool}`]];let i={kind:"table",title:"About this report",head:["",""],rows:n};return{title:"About this report",order:95,blocks:[i]}}function optional(e){return null===e?"none: run on a local machine":{code:e}}function moment(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var c=r(19238);function durationsSection(e){if(0===e.length)return null;let t=e.filter(e=>!e.skipped).reduce((e,t)=>e+t.milliseconds,0);return{title:"Steps and durations",order:90,blocks:[{kind:"table",title:"Steps and durations",head:["Step","Outcome","Duration","Result"],align:["left","left","right","left"],rows:e.map(e=>[{code:e.folder},outcome(e),e.skipped?"–":(0,c.p0)(e.milliseconds),e.summary])},{kind:"paragraph",text:["Together ",{strong:(0,c.p0)(t)},"."]}]}}function outcome({status:e,skipped:t}){if(t)return"ok"===e?"unchanged":[{strong:"no"===e?"no":"failed"},", unchanged"];if("ok"===e)return"done";return{strong:"no"===e?"said no":"failed"}}function stoppedSection(e){let t=e.filter(({folder:e,status:t})=>"ok"!==t&&!("no"===t&&e.startsWith("gate"))).map(({folder:e,status:t,summary:r})=>{let n="no"===t?`Stopped at ${e}`:`Failed at ${e}`;return{kind:"callout",tone:"bad",title:n,text:r}});return 0===t.length?null:{title:"Result",order:-1,blocks:t,brief:"all"}}var p=r(39676);let h=1e6;let g={name:"report",folder:()=>"report",reads:()=>({}),skippable:()=>false,async run(e,{run:t,files:r,clock:i,who:o,process:a,sections:l,ran:s}){let u=[];for(let e of l){let r=await e.load(t);if(null!==r)u.push(r)}let d=ofThisRun(await (0,p.b)(r,t,s),s);if(0===u.length&&0===d.length)throw new n.yo(`${t.root}: no step has left a result to report; run \`mlops check\` first.`);let m={model:e.model.name,at:i.now(),who:o};let c=durationsSection(d);let g=stoppedSection(d);let b=[...null===g?[]:[g],...u];let w=[...b,...null===c?[]:[c],aboutSection(m)];let v=aboutLine(m);let $=t.path("report","report.md");let x=t.path("report","report.html");let write=(e,t)=>r.write(e,a.hide(t));await write($,(0,f.toMarkdown)(w,{limit:h,title:m.model,subtitle:v}));await write(t.path("report","comment.md"),commentMarkdown(m.model,b));await write(x,toHtml(m.model,w,{subtitle:v}));return{status:"ok",summary:`Report of ${w.length} sections: ${x} (and report.md beside it).`,figures:{sections:w.length,html:x,markdown:$}}}};function ofThisRun(e,t){return e.flatMap(e=>{if("report"===e.folder)return[];if(null===t)return[e];let r=t.get(e.folder);return void 0===r?[]:[{...e,skipped:r.skipped}]})}})
,39676:((e,t,r)=>{r.d(t,{b:()=>readStepResults});var n=r(71862);var i=r(5811);var o=r(24787);let a=o.F.pick({format:true,step:true,status:true,summary:true,startedAt:true,milliseconds:true});async function readStepResults(e,t,r=null){if(await e.stat(t.root)===void 0)return[];let n=(await e.list(t.root)).filter(e=>/^[^/]+(?:\/(?!model\/)[^/]+)?\/result\.json$/.test(e)&&r?.has(folderOf(e))!==false);let i=[];for(let r of n){let n=parse(r,await e.text(t.path(r)));if(null!==n)i.push(n)}return i.sort((e,t)=>compare(e.startedAt,t.startedAt)||compare(e.folder,t.folder))}function parse(e,t){let r=folderOf(e);try{let e=(0,i.q)(t);if("object"!=typeof e||null===e||!("format"in e))return null;if(e.format!==o.F.shape.format.value)return null;let{status:n,startedAt:l,milliseconds:s,summary:u}=a.parse(e);return{folder:r,status:n,skipped:false,startedAt:l,milliseconds:s,summary:u}}catch(t){throw new n.yo(`${e}: not a result of this version; run \`mlops ${r.split("/")[0]} --force\` again.`,{cause:t})}}function folderOf(e){return e.slice(0,e.lastIndexOf("/"))}function compare(e,t){return e<t?-1:e>t?1:0}})
,24787:((e,t,r)=>{r.d(t,{F:()=>i});var n=r(26921);let i=n.Ikc({format:n.euz("mlops-result/1"),step:n.YjP(),status:n.k5n(["ok","no","failed"]),summary:n.YjP(),figures:n.g1P(n.YjP(),n.L5J()),tool:n.YjP(),actor:n.YjP(),run:n.YjP().nullable(),revision:n.YjP().nullable(),startedAt:n.YjP(),finishedAt:n.YjP(),milliseconds:n.aig(),inputs:n.YjP(),outputs:n.g1P(n.YjP(),n.YjP())})})
};