//! Every rule is its page: what fails there must be reported under its code, what passes must not.
//!
//! A page has the sections `What it checks`, `Why it matters`, `Fails`, `Passes` and `References`, in this order. Fenced
//! blocks (`yaml` or `json`) of `Fails` and `Passes` are templates. Words behind the language set how one is validated:
//! `regions=A,B`, `today=2026-11-21`, `E3012.strict=true`. A block `deployment` holds the values of parameters, a block
//! `file=NAME` a template beside: both belong to the template before which they stand. With `repeat=N` each line with `{n}`
//! is written N times, with the numbers from 1 for `{n}`.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::collections::HashMap;

use formwork::facts::Facts;
use formwork::syntax;
use formwork::validate::{Children, Deployment, Options, Page, pages, validate_text};
use formwork::value::{Node, Sources};

const SECTIONS: [&str; 5] = [
    "What it checks",
    "Why it matters",
    "Fails",
    "Passes",
    "References",
];

/// Rules about what is no template, and codes that no rule speaks under: their pages say in words what fails.
const WITHOUT_TEMPLATE: [&str; 6] = ["E0002", "E0003", "E0100", "E0200", "E1101", "E1103"];

fn section<'p>(page: &'p str, name: &str) -> &'p str {
    let start = page.find(&format!("\n## {name}\n"));
    let body = start.map_or("", |start| &page[start + name.len() + 5..]);
    body.split("\n## ").next().unwrap().trim()
}

/// A fenced block: the words behind its language, and its text.
fn blocks(section: &str) -> Vec<(Vec<&str>, String)> {
    let mut found = Vec::new();
    let mut lines = section.lines();
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            found.push((info.split_whitespace().collect(), body.join("\n") + "\n"));
        }
    }
    found
}

fn tree(text: &str) -> Node {
    let document = syntax::read(&mut Sources::default(), "beside", text);
    document
        .root
        .expect("what stands beside a template is read")
}

/// The text with each line that holds `{n}` as often as is asked for.
fn repeated(text: &str, times: &str) -> String {
    let times: usize = times.parse().expect("`repeat` is a number");
    let lines = text.lines().map(|line| match line.contains("{n}") {
        true => (1..=times)
            .map(|number| line.replace("{n}", &number.to_string()) + "\n")
            .collect(),
        false => format!("{line}\n"),
    });
    lines.collect()
}

/// The codes that each template of a section gets.
fn codes(page: Page, name: &str) -> Vec<Vec<&'static str>> {
    let mut results = Vec::new();
    let mut children: HashMap<String, Node> = HashMap::new();
    let mut deployments = Vec::new();
    for (info, text) in blocks(section(page.text(), name)) {
        let value = |key: &str| info.iter().find_map(|word| word.strip_prefix(key));
        let text = match value("repeat=") {
            Some(times) => repeated(&text, times),
            None => text,
        };
        if let Some(file) = value("file=") {
            children.insert(file.to_owned(), tree(&text));
            continue;
        }
        if info.contains(&"deployment") {
            let values = tree(&text);
            let parameters = values.as_map().expect("a deployment is a mapping").iter();
            deployments.push(Deployment {
                parameters: parameters
                    .map(|(name, value)| (name.to_owned(), value.clone()))
                    .collect(),
                source: "deployment".to_owned(),
            });
            continue;
        }
        let children = std::mem::take(&mut children);
        let mut options = Options {
            select: vec![page.code().as_str().to_owned()],
            deployments: std::mem::take(&mut deployments),
            today: Some(value("today=").unwrap_or("2026-11-21").parse().unwrap()),
            children: Some(Children::new(move |path| {
                children.get(path.trim_start_matches("./")).cloned()
            })),
            ..Options::default()
        };
        if let Some(regions) = value("regions=") {
            options.regions = regions.split(',').map(str::to_owned).collect();
        }
        for word in &info {
            if let Some((rule, (setting, value))) = word
                .split_once('.')
                .and_then(|(rule, rest)| Some((rule, rest.split_once('=')?)))
            {
                let of_rule = options.settings.entry(rule.to_owned()).or_default();
                of_rule.insert(setting.to_owned(), value.to_owned());
            }
        }
        let name = format!("template.{}", info.first().expect("a block has a language"));
        let mut sources = Sources::default();
        let findings = validate_text(&mut sources, &name, &text, Facts::embedded(), &options);
        results.push(
            findings
                .iter()
                .map(|finding| finding.code.as_str())
                .collect(),
        );
    }
    results
}

#[test]
fn every_page_is_whole() {
    let mut wrong = Vec::new();
    let mut known = std::collections::HashSet::new();
    for page in pages() {
        let code = page.code().as_str();
        if !known.insert(code) {
            wrong.push(format!("{code} has two pages"));
        }
        // Codes of our own have a digit less than those of cfn-lint.
        let length = if code.starts_with('D') { 4 } else { 5 };
        let is_code = code.len() == length && code[1..].bytes().all(|byte| byte.is_ascii_digit());
        if !is_code || page.title().is_empty() {
            wrong.push(format!("{code} does not begin with its code and title"));
        }
        let headings: Vec<_> = page
            .text()
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .filter(|heading| *heading != "Settings")
            .collect();
        if headings != SECTIONS {
            wrong.push(format!("{code} has the sections {headings:?}"));
        }
        for name in SECTIONS {
            let text = section(page.text(), name);
            if text.is_empty() || text.contains("TODO") {
                wrong.push(format!("{code} has nothing under `{name}`"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{} in all",
        wrong.join("\n"),
        wrong.len()
    );
}

#[test]
fn every_page_fails_and_passes() {
    let mut wrong = Vec::new();
    for page in pages() {
        let code = page.code().as_str();
        if WITHOUT_TEMPLATE.contains(&code) {
            continue;
        }
        let fails = codes(page, "Fails");
        let passes = codes(page, "Passes");
        if fails.is_empty() || passes.is_empty() {
            wrong.push(format!(
                "{code} has no template that fails, or none that passes"
            ));
        }
        for (number, found) in (1..).zip(&fails) {
            if !found.contains(&code) {
                wrong.push(format!(
                    "{code} says nothing of failing template {number}: {found:?}"
                ));
            }
        }
        for (number, found) in (1..).zip(&passes) {
            if found.contains(&code) {
                wrong.push(format!("{code} speaks of passing template {number}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{} in all",
        wrong.join("\n"),
        wrong.len()
    );
}
