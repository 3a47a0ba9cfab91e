package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.waymark.app.database.StartRefused;

class FreePortTest {
  private static void look(int port) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test", Map.of("server.port", port, "server.address", "127.0.0.1")));
    new FreePort()
        .onApplicationEvent(
            new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(),
                new SpringApplication(),
                new String[0],
                environment));
  }

  @Test
  void aPortInUseIsNamedBeforeAnythingIsMade() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
      assertThatThrownBy(() -> look(port))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("Port " + port + " is in use");
    }
    assertThatCode(() -> look(port)).doesNotThrowAnyException();
  }

  @Test
  void thereIsNoPortBeyondTheLast() {
    assertThatThrownBy(() -> look(99_999))
        .hasMessage("There is no port 99999: choose one up to 65535.");
  }
}
