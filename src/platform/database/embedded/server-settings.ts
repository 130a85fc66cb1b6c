/** Settings of the embedded server: one machine of its own, reached from this machine only. */
export function serverSettings(port: number, platform: NodeJS.Platform): string {
  return `${[
    '# Written by Redline at each start. Put your own settings into postgresql.conf in the data folder.',
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    'max_connections = 50',
    'shared_buffers = 256MB',
    'effective_cache_size = 1GB',
    'work_mem = 16MB',
    'maintenance_work_mem = 128MB',
    'max_wal_size = 2GB',
    'checkpoint_timeout = 15min',
    'random_page_cost = 1.1',
    // Containers give /dev/shm 64 MB, which a parallel hash join outgrows; System V segments are not counted there.
    ...(platform === 'linux' ? ['dynamic_shared_memory_type = sysv'] : []),
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    // One file per weekday, begun anew each week: the log never fills the disk.
    'logging_collector = on',
    "log_directory = 'log'",
    "log_filename = 'server-%a.log'",
    'log_truncate_on_rotation = on',
    'log_rotation_age = 1d',
    'log_rotation_size = 0',
  ].join('\n')}\n`;
}

/** The port of the last start, so that a tool set up against the database keeps working. */
export function rememberedPort(settings: string): number | null {
  const port = /^port = (\d+)$/m.exec(settings)?.[1];
  return port === undefined ? null : Number(port);
}
