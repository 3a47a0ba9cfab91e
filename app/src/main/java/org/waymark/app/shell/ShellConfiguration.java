package org.waymark.app.shell;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
  /** One file per module and language, in the folder {@code messages}. */
  @Bean
  MessageSource messageSource() throws IOException {
    var messages = new Messages();
    messages.setBasenames(
        Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*.properties"))
            .map(Resource::getFilename)
            .filter(name -> name != null && !name.contains("_"))
            .map(name -> "messages/" + name.replace(".properties", ""))
            .sorted()
            .toArray(String[]::new));
    return messages;
  }
}
