import type { World } from './world.js';

/** GitHub's public description of a user or a bot. */
export function user(world: World, login: string): object {
  const url = `${world.urls.api}/users/${encodeURIComponent(login)}`;
  const bot = login.endsWith('[bot]');
  const id = bot ? 41898282 : Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_000, 7);
  return {
    login,
    id,
    node_id: Buffer.from(`user:${id}`).toString('base64'),
    avatar_url: `${world.urls.web}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${world.urls.web}/${bot ? 'apps/' : ''}${login.replace('[bot]', '')}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type: bot ? 'Bot' : 'User',
    site_admin: false,
    user_view_type: 'public',
  };
}
