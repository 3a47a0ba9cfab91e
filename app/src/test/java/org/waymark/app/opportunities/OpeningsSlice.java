package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.ViewerSource;

/** What the module's tests stand on: a clock that tests move, and whoever a request says looks. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
  Tarnholm.class,
  TarnholmFits.class,
  TarnholmAdvice.class,
  TarnholmHats.class,
  ProposedRoles.class,
  Eyes.class,
  DanaHires.class
})
public class OpeningsSlice {
  private static final String LOOKING = "looking";

  /** Monday 23 November 2026, until a test moves it. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  /** A request by this viewer. */
  public static RequestPostProcessor as(Viewer viewer) {
    return request -> {
      request.setAttribute(LOOKING, viewer);
      return request;
    };
  }

  @Bean
  @Primary
  SampleClock testClock() {
    return new SampleClock(Clock.fixed(MONDAY, ZoneOffset.UTC));
  }

  /** Moves the clock to so many days after that Monday. */
  public static void moveTo(SampleClock clock, int days) {
    clock.set(Duration.ofDays(days));
  }

  @Bean
  ViewerSource viewers() {
    return request -> Optional.ofNullable((Viewer) request.getAttribute(LOOKING));
  }

  @Bean
  SecurityFilterChain open(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
  }

  @Bean
  WebMvcConfigurer viewerParameter() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Looking());
      }
    };
  }

  private static final class Looking implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      Object viewer = request.getAttribute(LOOKING, RequestAttributes.SCOPE_REQUEST);
      if (viewer == null) {
        throw new NotYours();
      }
      return viewer;
    }
  }
}
