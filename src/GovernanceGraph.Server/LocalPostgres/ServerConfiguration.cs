namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The settings of the embedded server, written before each start.</summary>
internal static class ServerConfiguration
{
    /// <remarks>No Unix socket: its path would have to be short, and the loopback port is enough.</remarks>
    public static string Text(int port, bool durable) =>
        $"""
        # Written at every start; changes here are lost.
        listen_addresses = '127.0.0.1'
        port = {port}
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        max_connections = 100
        shared_buffers = '256MB'
        work_mem = '16MB'
        maintenance_work_mem = '128MB'
        max_wal_size = '2GB'
        checkpoint_timeout = '15min'
        random_page_cost = 1.1
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        log_line_prefix = '%m [%p] '
        {(durable ? "" : "fsync = off\nsynchronous_commit = off\nfull_page_writes = off")}

        """;
}
