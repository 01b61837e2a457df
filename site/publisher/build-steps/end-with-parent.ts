/** Loaded into a child process: ends it when the process that started it is gone, however it went. */
process.once('disconnect', () => process.exit(1));
// Nothing is heard over the channel; it must not keep the child from ending by itself.
process.channel?.unref();
