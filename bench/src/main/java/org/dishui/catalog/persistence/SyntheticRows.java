package org.dishui.catalog.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.catalog.persistence.search.SearchVector;
import org.dishui.catalog.persistence.search.SearchVector.Place;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;

/** Rows as a catalogue of that size would have them: the words of the shipped entries, put together anew, each with a name of its own. */
public final class SyntheticRows {
    /** Behind everything that ships. */
    public static final int FIRST_PLACE = 1_000;

    private static final List<LocalizedText> TOWNS = texts(
            "金山 Jinshan",
            "嘉定 Jiading",
            "青浦 Qingpu",
            "宝山 Baoshan",
            "奉贤 Fengxian",
            "松江 Songjiang",
            "崇明 Chongming",
            "徐汇 Xuhui",
            "静安 Jing’an",
            "普陀 Putuo",
            "虹口 Hongkou",
            "闵行 Minhang",
            "黄浦 Huangpu",
            "南汇 Nanhui",
            "泥城 Nicheng");
    private static final List<LocalizedText> FIELDS = texts(
            "海洋装备 marine equipment",
            "智能机器人 intelligent robots",
            "氢能储运 hydrogen storage",
            "航空复材 aviation composites",
            "基因测序 gene sequencing",
            "量子通信 quantum communication",
            "绿色甲醇 green methanol",
            "车规芯片 automotive chips",
            "卫星互联网 satellite internet",
            "脑机接口 brain interfaces",
            "数字孪生 digital twins",
            "合成生物 synthetic biology",
            "光伏组件 photovoltaic modules",
            "无人船舶 autonomous vessels",
            "冷链物流 cold-chain logistics",
            "金融科技 financial technology",
            "工业软件 industrial software",
            "医疗影像 medical imaging",
            "再生材料 recycled materials");
    private static final List<LocalizedText> GIFTS = texts(
            "启航资助 starting grant",
            "安家补贴 settling allowance",
            "研发券 research voucher",
            "实习津贴 internship stipend",
            "场地减免 rent relief",
            "贷款贴息 loan interest subsidy",
            "专利奖励 patent award",
            "上云补助 cloud allowance",
            "引才奖励 recruiting award",
            "展会补助 exhibition grant",
            "检测券 testing voucher",
            "培训补贴 training subsidy");

    private final List<EntryDefinition> shipped;

    private SyntheticRows(List<EntryDefinition> shipped) {
        this.shipped = shipped;
    }

    public static SyntheticRows ofShipped() {
        return new SyntheticRows(CatalogFolder.shipped().read().entries().stream()
                .filter(EntryDefinition::isListed)
                .toList());
    }

    private static List<LocalizedText> texts(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> pair.split(" ", 2))
                .map(pair -> LocalizedText.of(pair[0], pair[1]))
                .toList();
    }

    public static final String COLUMNS =
            "address, slug, place, kind, topic, authority, phase, opens, closes, fee, channel, amount,"
                    + " title, summary, who, body, headline, provenance, audiences, measures, events, checkable, fileable";

    /** What the list shows of one, as COPY reads it. */
    public String listed(int number) {
        var entry = entry(number);
        var other = other(number);
        var like = EntryRow.of(entry, new LifeEvents(List.of()));
        return line(
                address(number),
                slug(number),
                FIRST_PLACE + number,
                like.kind(),
                like.topic(),
                like.authority(),
                number % 9 == 0 ? Phase.CLOSED : Phase.OPEN,
                null,
                number % 11 == 0 ? "2027-0" + (1 + number % 9) + "-15" : null,
                like.fee(),
                like.channel(),
                number % 5 == 0 ? null : 1_000L * (number % 977),
                DefinitionCodec.toJson(title(number)),
                DefinitionCodec.toJson(other.summary()),
                DefinitionCodec.toJson(other.who()),
                DefinitionCodec.toJson(body(number)),
                like.headline(),
                "sample",
                "{" + like.audiences() + "}",
                "{}",
                "{}",
                false,
                false);
    }

    /** The words by which it is found, likewise: address and words. */
    public String found(int number) {
        var words = new SearchVector()
                .by(entry(number).authority())
                .add(title(number), Place.TITLE)
                .add(other(number).summary(), Place.SUMMARY)
                .add(other(number).who(), Place.SUMMARY)
                .add(body(number), Place.BODY);
        return line(address(number), words);
    }

    private EntryDefinition entry(int number) {
        return shipped.get(number % shipped.size());
    }

    private EntryDefinition other(int number) {
        return shipped.get((number * 7 + 3) % shipped.size());
    }

    private LocalizedText body(int number) {
        return LocalizedText.of(
                entry(number).summary().zh() + "\n" + other(number).who().zh(),
                entry(number).summary().en() + "\n" + other(number).who().en());
    }

    private static String slug(int number) {
        return "synthetic-" + number;
    }

    private static String address(int number) {
        return "/programs/" + slug(number);
    }

    private static LocalizedText title(int number) {
        var town = TOWNS.get(number % TOWNS.size());
        var field = FIELDS.get(number / TOWNS.size() % FIELDS.size());
        var gift = GIFTS.get(number / (TOWNS.size() * FIELDS.size()) % GIFTS.size());
        var batch = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return LocalizedText.of(
                town.zh() + field.zh() + gift.zh() + batch,
                town.en() + " " + gift.en() + " for " + field.en() + " " + batch);
    }

    private static String line(@Nullable Object... fields) {
        return Stream.of(fields).map(SyntheticRows::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable Object value) {
        return value == null
                ? "\\N"
                : Objects.toString(value)
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n");
    }
}
