package org.waymark.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import org.waymark.app.database.TestDatabase;

/**
 * The whole application with the sample company in it, loaded once for all classes that carry this:
 * a test that changes something rolls back or works on things of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestPropertySource(
    properties = {
      "spring.datasource.url=test",
      "db-scheduler.enabled=false",
      "spring.flyway.enabled=false",
      "waymark.sample=true",
      "waymark.sample-people=200"
    })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface CompanyTest {}
