package org.dishui.shared.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of everything behind the pages: use cases, repositories and read models on a real database. All such tests share
 * one context and so one database: be {@code @Transactional}, or make what you look for yourself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = BehindThePages.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Outbox.class)
public @interface PersistenceTest {}
