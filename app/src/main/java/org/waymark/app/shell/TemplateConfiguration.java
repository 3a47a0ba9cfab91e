package org.waymark.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
  @Bean
  TemplateEngine templates(
      @Value("${waymark.dev:false}") boolean dev,
      @Value("${waymark.templates:app/src/main/jte}") Path sources) {
    if (!dev) {
      return TemplateEngine.createPrecompiled(ContentType.Html);
    }
    return TemplateEngine.create(
        new DirectoryCodeResolver(sources),
        Path.of("app/target/jte-dev"),
        ContentType.Html,
        getClass().getClassLoader());
  }
}
