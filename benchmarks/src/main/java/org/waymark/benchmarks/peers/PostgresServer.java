package org.waymark.benchmarks.peers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A PostgreSQL of one's own in a folder that is thrown away, on a loopback address. */
public final class PostgresServer implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final Path home;
  private final Process server;
  private final int port;

  public PostgresServer(Path home) throws IOException, InterruptedException {
    this.home = home.toAbsolutePath();
    unpack();
    List<String> asWhom = asWhom();
    run(
        asWhom,
        this.home.resolve("bin/initdb").toString(),
        "-D",
        this.home.resolve("data").toString(),
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync");
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
    this.server = start(asWhom);
  }

  private Process start(List<String> asWhom) throws IOException {
    List<String> command = new ArrayList<>(asWhom);
    command.addAll(
        List.of(
            home.resolve("bin/postgres").toString(),
            "-D",
            home.resolve("data").toString(),
            "-p",
            String.valueOf(port)));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=512MB",
            "work_mem=256MB",
            "maintenance_work_mem=256MB",
            "effective_cache_size=2GB",
            "random_page_cost=1.1",
            "jit=off",
            "max_parallel_workers_per_gather=0",
            "fsync=off")) {
      command.add("-c");
      command.add(setting);
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("log").toFile())
        .start();
  }

  /** PostgreSQL refuses to run as root: then in a user namespace, or as nobody. */
  private List<String> asWhom() throws IOException, InterruptedException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (works(List.of("unshare", "-U", "true"))) {
      return List.of("unshare", "-U");
    }
    run(List.of(), "chown", "-R", "65534:65534", home.toString());
    return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
  }

  private static boolean works(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  private void run(List<String> asWhom, String... command)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(asWhom);
    all.addAll(List.of(command));
    int code =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("setup.log").toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException(command[0] + " failed: " + Files.readString(home.resolve("setup.log")));
    }
  }

  public Connection connect() throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        return DriverManager.getConnection(url);
      } catch (SQLException notYet) {
        if (System.nanoTime() > end || !server.isAlive()) {
          throw notYet;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
  }

  private void unpack() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String archive = "/postgres-" + system + "-" + processor + ".txz";
    try (InputStream raw = PostgresServer.class.getResourceAsStream(archive)) {
      if (raw == null) {
        throw new IOException("no PostgreSQL for this system on the class path");
      }
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)));
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        unpack(tar, e, home.resolve(e.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry e, Path to)
      throws IOException {
    if (e.isDirectory()) {
      Files.createDirectories(to);
    } else if (e.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(e.getLinkName()));
    } else {
      Files.createDirectories(to.getParent());
      Files.copy(tar, to, StandardCopyOption.REPLACE_EXISTING);
      if ((e.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  @Override
  public void close() {
    server.destroy();
    try {
      server.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
