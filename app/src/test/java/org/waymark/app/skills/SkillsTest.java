package org.waymark.app.skills;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestPropertySource;
import org.waymark.app.Application;
import org.waymark.app.access.SignedIn;
import org.waymark.app.database.TestDatabase;
import org.waymark.app.skills.web.Opinions;
import org.waymark.app.skills.web.SkillPages;

/** The application with nobody in it, until a {@link PaperCompany} opens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@Import({TestDatabase.class, PaperCompany.class, SignedIn.class, SkillPages.class, Opinions.class})
@TestPropertySource(
    properties = {
      "spring.datasource.url=test",
      "db-scheduler.enabled=false",
      "spring.flyway.enabled=false",
      "waymark.sample=false"
    })
@TestExecutionListeners(
    listeners = FreshForEach.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface SkillsTest {}
