use super::*;

/// A pattern, texts that match and texts that do not, as `xtask/patterns.py` found with Python's `regex` module.
type Row = (String, Vec<String>, Vec<String>);

fn table() -> Vec<Row> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/facts/patterns.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The translations of all patterns that have one, and the table of classes.
fn translated() -> (Vec<(Row, Vec<u8>)>, Vec<u8>) {
    let mut classes = Classes::default();
    let translate_row = |row: Row| {
        let words = translate(&row.0, &mut classes).ok()?;
        Some((row, to_bytes(&words)))
    };
    let programs = table().into_iter().filter_map(translate_row).collect();
    (programs, classes.to_bytes())
}

fn is_match(pattern: &str, text: &str) -> bool {
    Pattern::new(pattern).unwrap().is_match(text).unwrap()
}

#[test]
fn every_pattern_agrees_with_the_reference() {
    let (programs, classes) = translated();
    let mut wrong = Vec::new();
    for ((pattern, matching, other), words) in &programs {
        let program = Program::new(Words::new(words), Words::new(&classes));
        for (expected, texts) in [(true, matching), (false, other)] {
            let disagree = texts
                .iter()
                .filter(|text| program.is_match(text) != Some(expected));
            wrong
                .extend(disagree.map(|text| format!("{pattern}: {text:?} should give {expected}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_but_three_patterns_have_a_translation() {
    let mut classes = Classes::default();
    let failing = table().into_iter().filter_map(|(pattern, ..)| {
        let error = translate(&pattern, &mut classes).err()?;
        Some(error.to_string())
    });
    let mut reasons: Vec<String> = failing.collect();
    reasons.sort();
    // The second and third are malformed for the reference too.
    let known = [
        "a pattern that is too large",
        "a range that runs backwards",
        "a range that runs backwards",
    ];
    assert_eq!(reasons, known);
}

#[test]
fn all_programs_and_classes_stay_small() {
    let (programs, classes) = translated();
    let bytes: usize = programs.iter().map(|(_, words)| words.len()).sum();
    assert!(
        bytes + classes.len() < 600_000,
        "{bytes} + {}",
        classes.len()
    );
}

#[test]
fn steps_are_bounded_by_text_times_program() {
    let (programs, classes) = translated();
    for ((pattern, matching, _), words) in &programs {
        let program = Program::new(Words::new(words), Words::new(&classes));
        let sample = matching
            .iter()
            .max_by_key(|text| text.len())
            .map_or("a-", String::as_str);
        let first = sample.chars().next().unwrap_or('a').to_string();
        let text: String = [sample, &first]
            .map(|unit| unit.repeat(2048 / unit.len().max(1)))
            .concat();
        let mut budget = Budget::new(usize::MAX);
        assert!(program.is_match_within(&text, &mut budget).is_some());
        // A round looks at each state once; an entered state opens at most two more, one that takes a character one.
        let bound = (text.chars().count() + 1) * 4 * (program.words.len() + 1);
        let steps = usize::MAX - budget.left();
        assert!(
            steps <= bound,
            "{pattern}: {steps} steps, more than {bound}"
        );
    }
}

#[test]
fn a_damaged_program_neither_panics_nor_runs_on() {
    let (programs, classes) = translated();
    let mut random = 0x2545_F491_u32;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        random as usize % below
    };
    for (_, words) in programs.iter().filter(|(_, words)| words.len() < 2_000) {
        for _ in 0..8 {
            let (mut words, mut classes) = (words.clone(), classes.clone());
            for _ in 0..=next(3) {
                let at = next(words.len());
                words[at] = u8::try_from(next(256)).unwrap();
            }
            words.truncate(words.len() - next(2) * next(words.len()));
            let at = next(classes.len());
            classes[at] ^= 1 << next(8);
            let program = Program::new(Words::new(&words), Words::new(&classes));
            let _ = program.is_match_within(
                "arn:aws:iam::123456789012:role/a-0 é\n",
                &mut Budget::new(100_000),
            );
        }
    }
}

#[test]
fn anchors_are_those_of_the_reference() {
    for (pattern, text, expected) in [
        ("b", "abc", true),
        ("^b", "abc", false),
        ("^a$", "a\n", true),
        ("^a$", "a\n\n", false),
        (r"^a\Z", "a\n", false),
        ("(?m)^b$", "a\nb\nc", true),
        (".", "\n", false),
        ("(?s).", "\n", true),
        (r"\bcat\b", "a cat", true),
        (r"\bcat\b", "éconcat", false),
        ("a${1,256}", "a", true),
        ("", "", true),
    ] {
        assert_eq!(is_match(pattern, text), expected, "{pattern} {text:?}");
    }
}

#[test]
fn classes_are_ascii_but_for_properties() {
    for (pattern, text, expected) in [
        (r"^\w\d\s$", "é1 ", false),
        (r"^\d$", "٣", false),
        (r"^\p{L}\p{N}$", "é٣", true),
        (r"^\P{L}$", "é", false),
        ("^(?i)K$", "\u{212A}", false),
        ("^a(?i)B$", "ab", true),
        ("^a(?i)B$", "Ab", false),
        ("^(?:x|(?i)y)z$", "Yz", true),
        ("^(?:x|(?i)y)z$", "yZ", false),
        ("^a(?i:B)(?-i)c$", "abc", true),
        ("^(?i)[^a]$", "A", false),
        (r"^[\w-.]+$", "a-.", true),
        (r"^[]\-]+$", "]-", true),
        ("^[[a]+$", "[a", true),
        (r"^\u0041\x42\.$", "AB.", true),
        (r"^[\uD800-\uDFFF]$", "\u{1F600}", false),
        (r"^[\uD7FF-\uFFFD]$", "\u{E000}", true),
        (r"^\p{Graph}\p{Print}$", "a ", true),
        (r"^\p{Graph}$", " ", false),
    ] {
        assert_eq!(is_match(pattern, text), expected, "{pattern} {text:?}");
    }
}

#[test]
fn counts_are_exact() {
    let long = "a".repeat(2048);
    for (pattern, text, expected) in [
        ("^a{2048}$", long.as_str(), true),
        ("^a{2049}$", long.as_str(), false),
        ("^a{1,2047}$", long.as_str(), false),
        ("^[ab]{3,5}b{2}$", "aabbb", true),
        ("^.*[ab]{3}c$", "ababc", true),
        ("^(?:[ab]{3})*$", "ababab", true),
        ("^(?:[ab]{3})*$", "ababa", false),
        ("^(?:[ab]{2,3}c?){2}$", "abcab", true),
        ("^(ab){,2}$", "abab", true),
        ("^(ab){,2}$", "ababab", false),
        ("^a{1-3}$", "a{1-3}", true),
        ("^(a|b){2,}$", "b", false),
    ] {
        assert_eq!(is_match(pattern, text), expected, "{pattern}");
    }
}

#[test]
fn look_around_works_anywhere() {
    for (pattern, text, expected) in [
        ("^(?!aws:)a", "aws:x", false),
        ("^(?=.{2,3}$)[a-z]+$", "abcd", false),
        ("^a(?!b)(?=c)c$", "ac", true),
        ("^[a-z.]*(?<!\\.git)$", "x.git", false),
        ("(?<=a)b(?!c)", "abc abd", true),
        ("^((?!--)[a-z-])+$", "a-b--c", false),
        ("^(?!.*(?<!x)y)", "axy", true),
        ("^(?!.*(?<!x)y)", "ay", false),
    ] {
        assert_eq!(is_match(pattern, text), expected, "{pattern} {text:?}");
    }
}

#[test]
fn a_back_reference_is_as_wide_as_its_group() {
    assert!(is_match("^(a|b)-\\1$", "a-a"));
    assert!(is_match("^(a|b)-\\1$", "a-b"));
    assert!(!is_match("^(a|b)-\\1$", "a-c"));
    assert!(Pattern::new("^(a)(?!\\1)").is_err());
}

#[test]
fn what_is_malformed_or_too_large_is_said_at_once() {
    let doubling = format!(
        "(a){}",
        (1..30)
            .map(|group| format!("(\\{group}\\{group})"))
            .collect::<String>()
    );
    for pattern in [
        "(",
        ")",
        "[a",
        "[z-a]",
        "a{70000}",
        "a*+",
        "(?>a)",
        r"\",
        r"\q",
        r"\u12",
        r"\p{Nonsense}",
        "(?P=x)",
        "(?x)a",
        "*",
        "(((a{1,9}b){1,999}){1,999}){1,999}",
        &doubling,
        &"(".repeat(5000),
        &format!("{}a{}", "(?:".repeat(999), ")".repeat(999)),
    ] {
        assert!(Pattern::new(pattern).is_err(), "{pattern}");
    }
}

#[test]
fn a_text_beyond_every_template_is_not_judged() {
    assert_eq!(
        Pattern::new("^a*$")
            .unwrap()
            .is_match(&"a".repeat(LONGEST_TEXT + 1)),
        None
    );
}
