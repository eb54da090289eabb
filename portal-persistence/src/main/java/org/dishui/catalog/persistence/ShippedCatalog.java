package org.dishui.catalog.persistence;

import java.util.Map;
import org.dishui.catalog.CatalogImport;
import org.dishui.catalog.Ladders;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.SearchWords;
import org.dishui.catalog.Shipped;
import org.dishui.catalog.Sources;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.persistence.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue of this release: read and found sound before anything starts, taken over before the first page is served. */
@Configuration(proxyBeanMethods = false)
class ShippedCatalog {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedCatalog.class);

    @Bean
    Shipped shipped() {
        return CatalogFolder.shipped().read();
    }

    @Bean
    Vocabulary vocabulary(Shipped shipped) {
        return shipped.vocabulary();
    }

    @Bean
    Sources sources(Shipped shipped) {
        return new Sources(shipped.sources());
    }

    @Bean
    LifeEvents lifeEvents(Shipped shipped) {
        return new LifeEvents(shipped.lifeEvents());
    }

    @Bean
    Ladders ladders(Shipped shipped) {
        return new Ladders(shipped.ladders());
    }

    @Bean
    SearchWords searchWords(Shipped shipped) {
        return shipped.searchWords();
    }

    /** One process at a time: several may start at once on the same database. */
    @Bean
    CatalogImport.Report shippedCatalogIsTaken(
            CatalogImport catalog,
            Shipped shipped,
            Sql sql,
            CatalogNumber number,
            PlatformTransactionManager transactions) {
        var report = new TransactionTemplate(transactions).execute(transaction -> {
            sql.one("select count(*) from (select pg_advisory_xact_lock(40001)) as held", Map.of(), Long.class);
            return catalog.take(shipped);
        });
        number.look();
        LOG.debug("catalogue: {}", report);
        report.keptAsChangedHere()
                .forEach(slug -> LOG.warn("catalogue: {} was changed here; the release's text is left aside", slug));
        return report;
    }
}
