//! Text to tree and back: what is written reads back as the same tree, places are exact, and no text does harm.

use std::time::{Duration, Instant};

use formwork::diagnostic::Code;
use formwork::syntax::{self, Document};
use formwork::value::{Map, Node, NodeKind, Origin, Sources};
use proptest::prelude::*;

fn read_yaml(text: &str) -> Document {
    syntax::read_yaml(&mut Sources::default(), "test.yaml", text)
}

fn read_json(text: &str) -> Document {
    syntax::read_json(&mut Sources::default(), "test.json", text)
}

fn tree(text: &str) -> Node {
    let document = read_yaml(text);
    assert!(document.diagnostics.is_empty(), "{text}: {document:?}");
    document.root.expect("the text has a value")
}

fn messages(document: &Document) -> Vec<&str> {
    let all = document.diagnostics.iter();
    all.map(|diagnostic| diagnostic.message.as_str()).collect()
}

/// What stands in the text at a place; nothing at a place that is not in a document.
fn slice(text: &str, origin: Origin) -> &str {
    match origin {
        Origin::Document(span) => &text[span.start as usize..span.end as usize],
        Origin::Unknown | Origin::Rust(_) => "",
    }
}

fn offset(origin: Origin) -> Option<usize> {
    match origin {
        Origin::Document(span) => Some(span.start as usize),
        Origin::Unknown | Origin::Rust(_) => None,
    }
}

fn round_trip(node: &Node) {
    let yaml = syntax::to_yaml(node);
    let document = read_yaml(&yaml);
    assert!(document.diagnostics.is_empty(), "{yaml}\n{document:?}");
    assert_eq!(document.root.as_ref(), Some(node), "{yaml}");
    let json = syntax::to_json(node);
    let document = read_json(&json);
    assert!(document.diagnostics.is_empty(), "{json}\n{document:?}");
    assert_eq!(document.root.as_ref(), Some(node), "{json}");
}

/// Texts that one YAML reader or another takes for something else.
const ADVERSARIAL: &[&str] = &[
    "",
    " ",
    "  a",
    "a ",
    "yes",
    "No",
    "ON",
    "Off",
    "y",
    "N",
    "true",
    "TRUE",
    "null",
    "Null",
    "~",
    "1",
    "-1",
    "+1",
    "1.",
    ".5",
    "1.5",
    "1e3",
    "1E+3",
    "1.0e+3",
    "010",
    "0777",
    "012345678901",
    "0o17",
    "0x1F",
    "0b11",
    "1_000",
    "1:30",
    "190:20:30",
    "2012-10-17",
    "2001-12-14t21:59:43.10-05:00",
    "2001-12-14 21:59:43.10 -5",
    ".inf",
    "-.INF",
    ".nan",
    "<<",
    "=",
    "-",
    "--",
    "---",
    "--- a",
    "...",
    "... a",
    "- a",
    "-a",
    "?",
    "? a",
    ":",
    ": a",
    ":a",
    "a:",
    "a: b",
    "a:b",
    "#",
    "# a",
    "a #b",
    "a#b",
    "&a",
    "*",
    "*a",
    "!",
    "!Ref a",
    "!!str",
    "|",
    "|-",
    ">",
    "%",
    "%YAML 1.1",
    "@a",
    "`a`",
    "{",
    "{}",
    "{{resolve:ssm:a}}",
    "[",
    "[]",
    "[a, b]",
    "a, b",
    "]",
    "}",
    ",",
    "'",
    "''",
    "'a'",
    "\"",
    "\"a\"",
    "\\",
    "\\n",
    "a\\",
    "it's",
    "say \"no\"",
    "both ' and \"",
    "\n",
    "\n\n",
    "a\n",
    "a\n\n",
    "\na",
    "\n\na\n\n\n",
    "a\nb",
    "a\n b",
    " a\nb",
    "a\n  \nb",
    "a\nb\n  ",
    "a\n\t",
    "\ta",
    "a\tb",
    "a\n\tb",
    "\t",
    "\r",
    "a\r\nb",
    "a\rb",
    "#a\nb",
    "---\na",
    "a\n---\nb",
    "a\n...\n",
    "- a\n- b",
    "a: b\nc: d",
    "a \nb ",
    "\u{0}",
    "\u{7}",
    "\u{1b}[0m",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "a\u{85}b",
    "\u{a0}",
    "\u{a0}a",
    "\u{feff}",
    "\u{feff}a",
    "a\u{feff}",
    "\u{2028}",
    "a\u{2029}b",
    "\u{fffe}",
    "\u{ffff}",
    "ä",
    "日本語",
    "😀",
    "e\u{301}",
    "${A}",
    "$",
    "10.0.0.0/16",
    "1.2.3.4",
    "1,000",
    "5m",
    "a=b",
    "Fn::Sub",
    "Ref",
    "a.b",
    ".b",
    "a.",
    ".",
    "..",
    "../a",
    "./a",
    "~a",
    "n/a",
    "0",
    "-0",
    "00",
    "0.0",
    "-0.0",
    "1-1",
];

#[test]
fn adversarial_texts_survive_in_every_position() {
    for text in ADVERSARIAL {
        for node in [
            Node::from(*text),
            Node::list([*text]),
            Node::list([Node::list([*text, "x"])]),
            Node::map([("k", *text), ("l", "x")]),
            Node::map([(*text, "v"), ("l", "x")]),
            Node::list([Node::map([(*text, *text), ("l", "x")])]),
            Node::map([("k", Node::map([("Ref", *text)]))]),
            Node::list([Node::map([("Fn::Sub", *text)])]),
            Node::map([("k", Node::map([("Fn::GetAtt", Node::list([*text, *text]))]))]),
            Node::map([("Fn::GetAtt", *text)]),
        ] {
            round_trip(&node);
        }
    }
    round_trip(&Node::map([("k".repeat(5000), "v"), ("l".to_owned(), "x")]));
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(ADVERSARIAL).prop_map(str::to_owned),
        "[a-zA-Z0-9:.,#&*!|>'\"%@`{}\\[\\]?~=<$ \\-\\\\\n\t]{0,12}",
        any::<String>(),
    ]
}

fn any_key() -> impl Strategy<Value = String> {
    const NAMES: &[&str] = &[
        "Ref",
        "Condition",
        "Fn::GetAtt",
        "Fn::Sub",
        "Fn::If",
        "Fn::Join",
        "Fn::GetAZs",
        "Fn::",
        "Fn::Ref",
        "Fn::ForEach::A",
        "Fn::Condition",
        "Fn::Fn",
    ];
    prop_oneof![
        proptest::sample::select(NAMES).prop_map(str::to_owned),
        any_text().prop_filter("a key", |text| !text.is_empty()),
    ]
}

fn any_node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        Just(Node::default()),
        any::<bool>().prop_map(Node::from),
        any::<i64>().prop_map(Node::from),
        any::<u64>().prop_map(Node::from),
        any::<f64>()
            .prop_filter("finite", |value| value.is_finite())
            .prop_map(Node::from),
        any_text().prop_map(Node::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Node::list),
            (any_key(), inner.clone()).prop_map(|pair| Node::map([pair])),
            proptest::collection::vec((any_key(), inner), 0..5)
                .prop_map(|pairs| Node::from(pairs.into_iter().collect::<Map>())),
        ]
    })
}

/// YAML with a piece put in or cut out somewhere.
fn mutated(text: &str, at: usize, cut: usize, piece: &str) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let at = at % (characters.len() + 1);
    let end = (at + cut).min(characters.len());
    characters.splice(at..end, piece.chars());
    characters.into_iter().collect()
}

/// Every place lies in the text, on boundaries of characters.
fn check_places(text: &str, document: &Document) {
    let check = |origin: Origin| {
        if let Origin::Document(span) = origin {
            assert!(text.get(span.start as usize..span.end as usize).is_some());
        }
    };
    if let Some(root) = &document.root {
        root.walk(&mut |node| {
            check(node.origin);
            let map = node.as_map().into_iter();
            map.flat_map(Map::entries)
                .for_each(|(_, entry)| check(entry.key_origin));
        });
    }
    for diagnostic in &document.diagnostics {
        check(diagnostic.primary.origin);
        diagnostic
            .related
            .iter()
            .for_each(|label| check(label.origin));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_reads_back(node in any_node()) {
        round_trip(&node);
    }

    #[test]
    fn no_text_does_harm(text in any::<String>()) {
        check_places(&text, &read_yaml(&text));
        check_places(&text, &read_json(&text));
    }

    #[test]
    fn no_mutation_of_a_document_does_harm(
        node in any_node(),
        at in any::<usize>(),
        cut in 0_usize..6,
        piece in "[a-z:#&*!|>'\"%{}\\[\\]?~<, \\-\\\\\n\t\r\u{feff}ä]{0,6}",
    ) {
        let yaml = mutated(&syntax::to_yaml(&node), at, cut, &piece);
        check_places(&yaml, &read_yaml(&yaml));
        let json = mutated(&syntax::to_json(&node), at, cut, &piece);
        check_places(&json, &read_json(&json));
        check_places(&json, &read_yaml(&json));
    }
}

#[test]
fn places_are_exact_to_the_byte() {
    let text = "ä: 'ö'\nq: !Ref Orders\na: !GetAtt Orders.Arn\nl:\n  - 1\n  - {b: two}\n\nz: |\n  text\n\n";
    let root = tree(text);
    let map = root.as_map().unwrap();
    assert_eq!(slice(text, map.entry("ä").unwrap().key_origin), "ä");
    assert_eq!(slice(text, root.get("ä").unwrap().origin), "'ö'");
    let reference = root.get("q").unwrap();
    assert_eq!(slice(text, reference.origin), "!Ref Orders");
    let entry = reference.as_map().unwrap().entry("Ref").unwrap();
    assert_eq!(slice(text, entry.key_origin), "!Ref");
    assert_eq!(slice(text, entry.value.origin), "Orders");
    let attribute = root.get("a").unwrap().get("Fn::GetAtt").unwrap();
    assert_eq!(slice(text, attribute.origin), "Orders.Arn");
    assert_eq!(
        slice(text, attribute.as_list().unwrap()[0].origin),
        "Orders"
    );
    assert_eq!(slice(text, attribute.as_list().unwrap()[1].origin), "Arn");
    let list = root.get("l").unwrap();
    assert_eq!(slice(text, list.origin), "- 1\n  - {b: two}");
    assert_eq!(slice(text, list.as_list().unwrap()[1].origin), "{b: two}");
    assert_eq!(slice(text, root.get("z").unwrap().origin), "text");
    assert_eq!(slice(text, root.origin), text.trim_end());

    let text = "\u{feff}{ \"ä\": [1, \"b\"] }\n";
    let root = read_json(text).root.unwrap();
    assert_eq!(slice(text, root.origin), text[3..].trim_end());
    assert_eq!(
        slice(text, root.as_map().unwrap().entry("ä").unwrap().key_origin),
        "\"ä\""
    );
    let list = root.get("ä").unwrap();
    assert_eq!(slice(text, list.origin), "[1, \"b\"]");
    assert_eq!(slice(text, list.as_list().unwrap()[1].origin), "\"b\"");
}

#[test]
fn short_forms_become_long_ones() {
    for (short, long) in [
        ("!Ref A", r#"{"Ref": "A"}"#),
        ("!Ref 1", r#"{"Ref": "1"}"#),
        ("!Condition A", r#"{"Condition": "A"}"#),
        ("!GetAtt A.B.C", r#"{"Fn::GetAtt": ["A", "B.C"]}"#),
        ("!GetAtt [A, B]", r#"{"Fn::GetAtt": ["A", "B"]}"#),
        ("!GetAtt A", r#"{"Fn::GetAtt": ["A"]}"#),
        ("!GetAZs", r#"{"Fn::GetAZs": ""}"#),
        ("!Sub '${A}'", r#"{"Fn::Sub": "${A}"}"#),
        (
            "!If [C, !Ref A, 1]",
            r#"{"Fn::If": ["C", {"Ref": "A"}, 1]}"#,
        ),
        (
            "!Transform {Name: T}",
            r#"{"Fn::Transform": {"Name": "T"}}"#,
        ),
        ("!Other\n  a: b", r#"{"Fn::Other": {"a": "b"}}"#),
        ("!!str 1", r#""1""#),
        ("! 1", r#""1""#),
        ("!!int '1'", "1"),
    ] {
        assert_eq!(
            Some(tree(&format!("x: {short}\n")).get("x").unwrap()),
            read_json(long).root.as_ref(),
            "{short}"
        );
    }
}

#[test]
fn anchors_and_merges_are_resolved() {
    let text = "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\nc:\n  y: 4\n  <<: [*a, {z: 5}]\nd: *a\n";
    let root = tree(text);
    let expected = r#"{"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 3}, "c": {"y": 4, "x": 1, "z": 5}, "d": {"x": 1, "y": 2}}"#;
    assert_eq!(Some(root), read_json(expected).root);
}

#[test]
fn a_key_written_twice_is_reported_at_both_places() {
    for (text, key) in [
        ("a: 1\nb: 2\na: 3\n", "a"),
        (r#"{"a": 1, "b": 2, "a": 3}"#, r#""a""#),
    ] {
        let document = syntax::read(&mut Sources::default(), "template", text);
        let [diagnostic] = document.diagnostics.as_slice() else {
            panic!("one diagnostic for {text}: {document:?}");
        };
        assert_eq!(diagnostic.code, Code::DUPLICATE_KEY);
        assert_eq!(offset(diagnostic.primary.origin), text.rfind(key));
        assert_eq!(offset(diagnostic.related[0].origin), text.find(key));
        assert_eq!(slice(text, diagnostic.primary.origin), key);
        assert_eq!(document.root.unwrap().get("a"), Some(&Node::from(1)));
    }
    let many = read_yaml(&"a: 1\n".repeat(100_000));
    assert_eq!(many.diagnostics.len(), 1000);
}

#[test]
fn mistakes_are_said_in_words() {
    for (text, message, has_root) in [
        ("", "the document is empty", false),
        ("# nothing\n", "the document is empty", false),
        ("a: 1\n---\nb: 2\n", "the text has several documents", true),
        ("a: *b\n", "the alias `*b` names no anchor before it", true),
        (
            "a: &a [*a]\n",
            "an alias stands inside of what it stands for",
            true,
        ),
        ("{a: b}: c\n", "a mapping cannot be a key", true),
        ("!Ref a: c\n", "a key cannot be an intrinsic function", true),
        (
            "a: !!binary x\n",
            "CloudFormation does not read the tag `!!binary`",
            true,
        ),
        (
            "<<: 1\n",
            "`<<` takes a mapping or a list of mappings",
            true,
        ),
    ] {
        let document = read_yaml(text);
        assert_eq!(messages(&document), [message], "{text}");
        assert_eq!(document.root.is_some(), has_root, "{text}");
    }
    let tab = read_yaml("a:\n\t- b\n");
    assert_eq!(
        tab.diagnostics[0].help,
        ["YAML is indented with spaces, never with tabs"]
    );
}

#[test]
fn json_is_told_by_its_name_or_its_first_character() {
    let is_json = |name: &str, text: &str| {
        let document = syntax::read(&mut Sources::default(), name, text);
        !document.diagnostics.is_empty()
    };
    assert!(is_json("a.json", "a: b"));
    assert!(is_json("a.template", " {a: b]"));
    assert!(!is_json("a.template", "a: b"));
}

#[test]
fn yaml_may_begin_like_json() {
    let text = " {a: !Ref b, # why\n c: [1,]}";
    let document = syntax::read(&mut Sources::default(), "a.yaml", text);
    assert!(document.diagnostics.is_empty());
    let expected = Node::map([
        ("a", Node::map([("Ref", "b")])),
        ("c", Node::list([Node::from(1)])),
    ]);
    assert_eq!(document.root, Some(expected));
    let comments: Vec<_> = syntax::comments("a.yaml", text).collect();
    assert_eq!(comments.len(), 1);
    let both = syntax::read(&mut Sources::default(), "a.yaml", "{\"a\": [1}");
    assert_eq!(
        both.diagnostics[0].message,
        syntax::read_json(&mut Sources::default(), "", "{\"a\": [1}").diagnostics[0].message
    );
}

#[test]
fn a_block_at_the_end_of_the_text_gets_no_line_break() {
    assert_eq!(tree("a: |\n  b"), Node::map([("a", "b")]));
    assert_eq!(tree("a: |\n  b\n"), Node::map([("a", "b\n")]));
}

#[test]
fn hostile_texts_end_quickly() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let copies = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{copies}]\n"));
    }
    let long = format!(
        "a: &a {}\nb:\n{}",
        "x".repeat(100_000),
        "  - *a\n".repeat(100_000)
    );
    let started = Instant::now();
    for (text, message) in [
        (bomb, "aliases stand for more than 100000 values"),
        (long, "aliases stand for more than 100000 values"),
        (
            "[".repeat(100_000),
            "more than 128 lists and mappings stand in each other",
        ),
        (
            "- ".repeat(20_000),
            "more than 128 lists and mappings stand in each other",
        ),
        (
            "{a: ".repeat(20_000),
            "more than 128 lists and mappings stand in each other",
        ),
        (
            " ".repeat(17 * 1024 * 1024),
            "the document is larger than 16 MiB",
        ),
    ] {
        assert_eq!(messages(&read_yaml(&text)), [message]);
    }
    for (text, message) in [
        (
            "[".repeat(100_000),
            "more than 128 lists and mappings stand in each other",
        ),
        (
            "{\"a\":".repeat(100_000),
            "more than 128 lists and mappings stand in each other",
        ),
    ] {
        assert_eq!(messages(&read_json(&text)), [message]);
    }
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn something_invalid_is_written_as_null() {
    let node = Node::new(NodeKind::Invalid("why".to_owned()));
    assert_eq!(syntax::to_json(&node), "null\n");
    assert_eq!(syntax::to_yaml(&node), "null\n");
}
