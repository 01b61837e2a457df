/** In the site's colours, light and dark; the page has no other file. */
export const statusStyle = `
:root { color-scheme: light dark; --ground: #fbfaf6; --ink: #16282f; --line: #c9d3d3; --link: #0b5566; --good: #1d6b4f; --wait: #8a5a00; --bad: #a3271d; }
@media (prefers-color-scheme: dark) { :root { --ground: #12222a; --ink: #eef3f2; --line: #3b5059; --link: #9fd8e4; --good: #8fd6b6; --wait: #f0c36b; --bad: #ff9d92; } }
body { font: 1.0625rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
a { color: var(--link); } p { margin: .5rem 0; } ul { padding-left: 1.25rem; } li { margin: .5rem 0; }
.state { border-left: .375rem solid var(--wait); padding: .5rem 0 .5rem 1rem; font-size: 1.1875rem; } .state.idle { border-color: var(--good); } .state.retrying { border-color: var(--bad); }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; } dt { font-weight: 600; } dd { margin: 0; }
pre { white-space: pre-wrap; border: 1px solid var(--line); padding: .75rem 1rem; font-size: .9375rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;
