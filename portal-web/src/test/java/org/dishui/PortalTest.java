package org.dishui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dishui.harness.Places;
import org.dishui.shared.persistence.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal, listening on a port of its own, on a real database. All such tests share one portal: keep it
 * so, a context costs ten seconds. It is a demo: its people are there. Ask for a {@link Visitor} to open pages, and that
 * for a {@link Person} to sign in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Portal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "portal.demo=yes-really")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Visitor.class, Places.class})
public @interface PortalTest {}
