package org.dishui.catalog.web;

import java.util.List;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.Source;
import org.dishui.catalog.Sources;
import org.dishui.district.AuthorityDefinition;
import org.dishui.shared.Figure;

/** What each source says of each authority: what stands in two cells was counted by two hands, and is never added up. */
record DistrictMatrix(List<Column> columns, List<Row> rows) {
    /** An authority, with the policy documents that it answers for. */
    record Column(AuthorityDefinition authority, List<PolicyDefinition> policies) {}

    /** A source, and what it says of each authority in turn. */
    record Row(Source source, List<Cell> cells) {}

    /** What one source says of one authority; often nothing. */
    record Cell(AuthorityDefinition authority, List<Figure> figures) {}

    static DistrictMatrix of(List<AuthorityDefinition> authorities, Sources sources, List<PolicyDefinition> policies) {
        return new DistrictMatrix(
                authorities.stream()
                        .map(authority -> new Column(authority, of(authority, policies)))
                        .toList(),
                sources.all().stream()
                        .map(source -> row(source, authorities))
                        .filter(row -> row.cells().stream()
                                .anyMatch(cell -> !cell.figures().isEmpty()))
                        .toList());
    }

    private static List<PolicyDefinition> of(AuthorityDefinition authority, List<PolicyDefinition> policies) {
        return policies.stream()
                .filter(policy -> policy.authority().equals(authority.code()))
                .toList();
    }

    private static Row row(Source source, List<AuthorityDefinition> authorities) {
        return new Row(
                source,
                authorities.stream()
                        .map(authority -> new Cell(authority, said(source, authority)))
                        .toList());
    }

    private static List<Figure> said(Source source, AuthorityDefinition authority) {
        return authority.figures().stream()
                .filter(figure -> figure.provenance().source().equals(source.key()))
                .toList();
    }
}
