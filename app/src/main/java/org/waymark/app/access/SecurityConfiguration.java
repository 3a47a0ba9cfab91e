package org.waymark.app.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "access.session", maxInactiveIntervalInSeconds = 1800)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain web(HttpSecurity http) {
    return http.authorizeHttpRequests(
            a ->
                a.requestMatchers("/login", "/error", "/actuator/health/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(f -> f.loginPage("/login").defaultSuccessUrl("/people"))
        .build();
  }

  @Bean
  UserDetailsService accounts(JdbcClient jdbc) {
    return login ->
        jdbc.sql("select login, password_hash from access.account where login = :login")
            .param("login", login)
            .query((rs, _) -> account(rs.getString(1), rs.getString(2)))
            .optional()
            .orElseThrow(() -> new UsernameNotFoundException(login));
  }

  private static UserDetails account(String login, String hash) {
    return User.withUsername(login).password(hash).roles("USER").build();
  }

  /** Without Boot's session module server.servlet.session.cookie.* is not applied: say it here. */
  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("waymark");
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    return cookie;
  }
}
