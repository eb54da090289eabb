package org.dishui.catalog.persistence;

import org.dishui.catalog.Glossary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words that ship with a release. */
@Configuration(proxyBeanMethods = false)
class GlossaryFile {
    static final String NAME = "glossary.yaml";

    @Bean
    Glossary glossary() {
        return new Glossary(CatalogFolder.shipped().one(NAME).readAll(Glossary.Term[].class));
    }
}
