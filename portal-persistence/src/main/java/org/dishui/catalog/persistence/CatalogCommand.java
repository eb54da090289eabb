package org.dishui.catalog.persistence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Glossary;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Ladder;
import org.dishui.catalog.LifeEvent;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.SearchWords;
import org.dishui.catalog.Shipped;
import org.dishui.catalog.Source;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.CalendarYear;
import org.dishui.rules.Fact;
import org.dishui.shared.CannotStart;
import org.dishui.shared.Figure;
import org.dishui.shared.Provenance;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.dishui.shared.persistence.postgres.PortalDatabase;
import org.dishui.shared.persistence.settings.Settings;
import org.dishui.treasury.BudgetDefinition;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code bin/catalog check}: is the catalogue sound, and what does it hold; {@code bin/catalog fmt}: writes its files as the codec does;
 * {@code bin/catalog export FOLDER}: writes the catalogue of the portal's database there, as files of the same form.
 */
public final class CatalogCommand {
    private static final Pattern SECTION = Pattern.compile("(?m)^#+ *(S\\d)\\b");

    private final Path catalog = Path.of("db/catalog");
    private final Path sources = Path.of("docs/sources.md");
    private final PrintStream out;

    private CatalogCommand(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var command = new CatalogCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            if (arguments.length == 2 && arguments[0].equals("export")) command.export(Path.of(arguments[1]));
            else if (arguments.length == 1 && arguments[0].equals("fmt")) command.format();
            else command.check();
        } catch (CannotStart problem) {
            command.out.println(problem.getMessage());
            System.exit(1);
        }
    }

    private void check() throws IOException {
        var folder = CatalogFolder.at(catalog);
        var shipped = folder.read();
        var missing = missing(shipped);
        tell(shipped);
        missing.forEach(out::println);
        if (!missing.isEmpty()) System.exit(1);
        out.println("The catalogue is sound.");
    }

    private void tell(Shipped shipped) {
        var kinds = new TreeMap<Kind, Integer>();
        shipped.entries().stream()
                .filter(EntryDefinition::isListed)
                .forEach(entry -> kinds.merge(entry.kind(), 1, Integer::sum));
        out.println("entries      "
                + kinds.values().stream().mapToInt(Integer::intValue).sum());
        kinds.forEach((kind, count) -> out.printf("  %-10s %d%n", kind.name().toLowerCase(Locale.ROOT), count));
        var trust = new TreeMap<String, Integer>();
        figures(shipped).forEach(figure -> trust.merge(figure.provenance().word(), 1, Integer::sum));
        out.println("figures      "
                + trust.values().stream().mapToInt(Integer::intValue).sum());
        trust.forEach((word, count) -> out.printf("  %-10s %d%n", word, count));
        out.println("life events  " + shipped.lifeEvents().size());
        out.println("policies     " + shipped.policies().size());
        out.println("facts        " + shipped.vocabulary().all().size());
    }

    private static List<Figure> figures(Shipped shipped) {
        var figures = new ArrayList<Figure>();
        Within.every(Figure.class, shipped.entries()).forEach(figures::add);
        Within.every(Figure.class, shipped.policies()).forEach(figures::add);
        Within.every(Figure.class, shipped.authorities()).forEach(figures::add);
        return figures;
    }

    /** Published figures whose number the list of sources does not give under that source. */
    private List<String> missing(Shipped shipped) throws IOException {
        var text = Files.readString(sources);
        return figures(shipped).stream()
                .filter(figure -> figure.provenance() instanceof Provenance.Published && figure.isNumber())
                .filter(figure ->
                        !stands(figure, section(text, figure.provenance().source())))
                .map(figure -> "docs/sources.md does not give " + figure.label().en() + " (" + figure.from() + ", "
                        + figure.to() + ") under " + figure.provenance().source())
                .distinct()
                .toList();
    }

    private static boolean stands(Figure figure, String section) {
        var plain = section.replace(",", "");
        return Stream.of(figure.from(), figure.to())
                .filter(Objects::nonNull)
                .allMatch(number -> plain.contains(number.toPlainString()));
    }

    private static String section(String text, String source) {
        var headings = SECTION.matcher(text);
        while (headings.find()) {
            if (!headings.group(1).equalsIgnoreCase(source)) continue;
            int from = headings.end();
            return text.substring(from, headings.find() ? headings.start() : text.length());
        }
        return "";
    }

    private void export(Path folder) throws IOException, SQLException {
        var environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        PortalDatabase.read(Settings.in(environment), new CatalogExport(folder)::write);
        out.println("written: " + folder);
    }

    private void format() throws IOException {
        for (var file : CatalogFolder.at(catalog).files()) {
            var canonical = DefinitionCodec.toYaml(file.read(type(file.name())));
            if (canonical.equals(file.text())) continue;
            Files.writeString(catalog.resolve(file.name()), canonical);
            out.println("formatted " + file.name());
        }
    }

    private static Class<?> type(String name) {
        if (name.startsWith("entries/")) return EntryDefinition.class;
        if (name.startsWith("policies/")) return PolicyDefinition.class;
        if (name.startsWith("calendar/")) return CalendarYear.class;
        return switch (name) {
            case "budgets.yaml" -> BudgetDefinition[].class;
            case "sources.yaml" -> Source[].class;
            case "facts.yaml" -> Fact[].class;
            case "life-events.yaml" -> LifeEvent[].class;
            case "ladders.yaml" -> Ladder[].class;
            case "synonyms.yaml" -> SearchWords.class;
            case GlossaryFile.NAME -> Glossary.Term[].class;
            case "districts.yaml" -> AuthorityDefinition[].class;
            default -> throw new CatalogProblem(name, 0, "", "nothing of the catalogue is kept in a file of that name");
        };
    }
}
