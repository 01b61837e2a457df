export default function (config) {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
}
