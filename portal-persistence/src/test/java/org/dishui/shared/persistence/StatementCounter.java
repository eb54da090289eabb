package org.dishui.shared.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** What the portal asked the database, in order; the session store's own statements stand apart, and so does what the portal asks by itself, when it likes. */
public class StatementCounter implements BeanPostProcessor, QueryExecutionListener {
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) return bean;
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> statements.add(query.getQuery().strip()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** The statements that run in this work, in whatever thread: not the session's, nor those of the outbox and the watch over the catalogue. */
    public List<String> during(Runnable work) {
        return duringAll(work).stream()
                .filter(sql -> !isSession(sql) && !isOutbox(sql) && !isWatch(sql))
                .toList();
    }

    /** The session store's statements in this work. */
    public List<String> ofSessionDuring(Runnable work) {
        return duringAll(work).stream().filter(StatementCounter::isSession).toList();
    }

    private List<String> duringAll(Runnable work) {
        int before = statements.size();
        work.run();
        synchronized (statements) {
            return List.copyOf(statements.subList(before, statements.size()));
        }
    }

    private static boolean isSession(String sql) {
        return sql.toLowerCase(Locale.ROOT).contains("spring_session");
    }

    private static boolean isWatch(String sql) {
        return sql.equals("select number from catalog_version");
    }

    private static boolean isOutbox(String sql) {
        return sql.toLowerCase(Locale.ROOT).matches("(?s)(insert|update|delete)\\b.*\\bevent_publication\\b.*");
    }
}
