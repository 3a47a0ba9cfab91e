package org.waymark.app.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.waymark.app.database.StartRefused;

/** Looks whether the port is free before a database and a sample company are made. */
public final class FreePort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final int LAST = 65_535;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment environment = event.getEnvironment();
    int port = environment.getRequiredProperty("server.port", Integer.class);
    if (port < 0 || port > LAST) {
      throw new StartRefused("There is no port %d: choose one up to %d.".formatted(port, LAST));
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      String address = environment.getRequiredProperty("server.address");
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new StartRefused(
          "Port %d is in use: end what uses it, or choose another with --port.".formatted(port));
    }
  }
}
