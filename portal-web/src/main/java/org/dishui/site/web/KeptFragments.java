package org.dishui.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Fragments that are written once for each value that they show, and copied from then on: rows and facets, which many lists share.
 *
 * <p>In a template {@code th:utext="${#kept.show('catalog/_row', 'row', row)}"} stands for the fragment {@code row} of that template. It
 * sees the value under the fragment's name, {@code words}, and nothing else of the page, so the same value always reads the same.
 */
@Component
class KeptFragments extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private static final String NAME = "kept";
    private static final long CHARACTERS = 8L * 1024 * 1024;

    private record Key(String template, String fragment, Language language, Object shown) {}

    private final Cache<Key, String> fragments = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, String html) -> html.length())
            .build();

    KeptFragments() {
        super(NAME);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    /** None in mails and letters, which have no request to make links for. */
    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return context instanceof IWebContext page ? new OfPage(context, page) : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    /** What the templates of one page ask. */
    public final class OfPage {
        private final IExpressionContext context;
        private final IWebContext page;

        private OfPage(IExpressionContext context, IWebContext page) {
            this.context = context;
            this.page = page;
        }

        /** Markup of this fragment for a value whose equality is that of all that it holds, such as a record. */
        public String show(String template, String fragment, Object shown) {
            var key = new Key(template, fragment, Language.of(page.getLocale()), shown);
            var kept = fragments.getIfPresent(key);
            if (kept != null) return kept;
            var html = write(key);
            fragments.put(key, html);
            return html;
        }

        private String write(Key key) {
            Map<String, Object> seen = Map.of(key.fragment(), key.shown(), "words", new Words(key.language()));
            var alone =
                    new WebExpressionContext(context.getConfiguration(), page.getExchange(), page.getLocale(), seen);
            var html = new StringWriter();
            var spec = new TemplateSpec(key.template(), Set.of(key.fragment()), TemplateMode.HTML, null);
            context.getConfiguration().getTemplateManager().parseAndProcess(spec, alone, html);
            return html.toString();
        }
    }
}
