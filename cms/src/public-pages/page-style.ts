/** The site's colours, each pair readable (WCAG AA); nothing is fetched from elsewhere. */
export const pageStyle = `
*{box-sizing:border-box}
body{margin:0;background:#f0f0e9;color:#10252d;font:1.0625rem/1.55 system-ui,Arial,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.service{margin:0 0 1rem;font-weight:700;color:#0c2a34}
.card{padding:1.5rem;background:#fff;border-radius:.5rem}
h1{margin:0 0 1rem;font-size:1.625rem;line-height:1.25;overflow-wrap:anywhere}
h2{margin:0 0 .5rem;font-size:1.0625rem}
p{margin:0 0 1rem}
.field{margin:0 0 1.25rem}
label{display:block;font-weight:600}
.help{margin:.125rem 0 .375rem;color:#44575f;font-size:.9375rem}
input:not([type=checkbox]):not([type=radio]),textarea,select{display:block;width:100%;padding:.625rem .75rem;border:1px solid #5a6c73;border-radius:.375rem;background:#fff;color:inherit;font:inherit}
input[aria-invalid=true],textarea[aria-invalid=true],fieldset[aria-invalid=true]{border:2px solid #b3261e}
input[readonly]{border-color:#d6dad3;background:#f0f0e9}
.check{display:flex;gap:.5rem;align-items:center;min-height:1.75rem;margin-top:.5rem;font-weight:400}
.check input[type]{width:1.25rem;height:1.25rem}
textarea{min-height:7rem;resize:vertical}
fieldset{margin:0 0 1.25rem;padding:.75rem 1rem 1rem;border:1px solid #5a6c73;border-radius:.375rem}
legend{padding:0 .375rem;font-weight:600}
.choices{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:0 1rem}
.row{display:grid;align-items:end;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:0 1rem}
.row .field{margin:0 0 .5rem}
.away{position:absolute;left:-9999px}
.note{margin:0 0 1.25rem;padding:.75rem 1rem;border-left:4px solid #0b7fa8;background:#f0f0e9}
.note p:last-child{margin:0}
dl{margin:0 0 1.25rem}
dt{font-weight:600}
dd{margin:0 0 .5rem;white-space:pre-line;overflow-wrap:anywhere}
.list{margin:0 0 1.25rem;padding:0;list-style:none}
.list li{margin:0 0 .5rem}
.list a{display:block;padding:.75rem 1rem;border:1px solid #5a6c73;border-radius:.375rem}
.list span{display:block;color:#44575f;font-size:.9375rem}
.error{margin:.375rem 0 0;color:#b3261e;font-weight:600}
.summary{margin:0 0 1.25rem;padding:1rem;border:2px solid #b3261e;border-radius:.375rem}
.summary ul{margin:0;padding-left:1.25rem}
.summary a{color:#b3261e}
.button{display:inline-block;min-height:2.75rem;padding:.625rem 1.25rem;border:0;border-radius:.375rem;background:#0c2a34;color:#fff;font:inherit;font-weight:700;text-decoration:none;cursor:pointer}
.button:hover{background:#17485a}
a{color:#0b5c78}
a.button{color:#fff}
:focus-visible{outline:3px solid #0b7fa8;outline-offset:2px}
footer{padding:1.25rem .25rem 0;color:#44575f;font-size:.9375rem}
[hidden]{display:none}
`;
