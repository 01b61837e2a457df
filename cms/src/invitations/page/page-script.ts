/**
 * The page's script, a file of its own because the content security policy allows no other. Opens
 * the invitation that the address names after its `#`, shows the password on request, and takes
 * a new editor onward without the login of somebody else who used this browser before.
 */
export const pageScript = `
const opening = document.querySelector('form[data-opening]');
if (opening) {
  opening.elements.token.value = location.hash.slice(1);
  opening.submit();
}
const show = document.querySelector('[data-show-password]');
if (show) {
  show.closest('.check').hidden = false;
  show.addEventListener('change', () => {
    document.getElementById('password').type = show.checked ? 'text' : 'password';
  });
}
const onward = document.querySelector('a[data-onward]');
if (onward) {
  localStorage.removeItem('jwtToken');
  localStorage.setItem('strapi-admin-language', 'fi');
  location.replace(onward.href);
}
`;
