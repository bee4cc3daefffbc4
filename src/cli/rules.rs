//! `rules`: the rules of `validate`.

use clap::Args;
use indexmap::IndexMap;
use serde::Serialize;

use super::Outcome;
use super::output;
use crate::validate::{Page, pages};
use crate::value::suggestion;

#[derive(Debug, Args)]
pub(super) struct RulesArgs {
    /// As JSON
    #[arg(long)]
    json: bool,
    /// Only those of this pack, or of the packs whose names begin so
    #[arg(long, value_name = "PACK")]
    pack: Option<String>,
}

/// A rule as `rules --json` prints it.
#[derive(Debug, Serialize)]
struct Listed {
    code: &'static str,
    level: &'static str,
    pack: &'static str,
    #[serde(skip)]
    pack_title: &'static str,
    /// Whether it speaks unless it is silenced.
    on: bool,
    title: &'static str,
    /// What can be set, by name.
    settings: IndexMap<&'static str, String>,
}

impl Listed {
    fn of(page: Page) -> Self {
        let code = page.code().as_str();
        let settings = page.settings();
        let in_one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            code,
            level: match code.bytes().next() {
                Some(b'E') => "Error",
                Some(b'I') => "Informational",
                _ => "Warning",
            },
            pack: page.pack(),
            pack_title: page.pack_title(),
            on: page.is_on(),
            title: page.title(),
            settings: settings
                .map(|setting| (setting.name, in_one_line(setting.text)))
                .collect(),
        }
    }
}

pub(super) fn run(args: &RulesArgs) -> anyhow::Result<Outcome> {
    let rules: Vec<Listed> = pages()
        .filter(|page| {
            args.pack
                .as_deref()
                .is_none_or(|pack| is_in(page.pack(), pack))
        })
        .map(Listed::of)
        .collect();
    if let (Some(pack), true) = (&args.pack, rules.is_empty()) {
        let mut packs: Vec<&str> = pages().map(Page::pack).collect();
        packs.dedup();
        anyhow::bail!("there is no pack `{pack}`: {}", suggestion(pack, &packs));
    }
    let text = match args.json {
        true => format!("{}\n", serde_json::to_string_pretty(&rules)?),
        false => in_text(&rules),
    };
    output::print(&text)?;
    Ok(Outcome::Clean)
}

fn is_in(pack: &str, wanted: &str) -> bool {
    let rest = pack.strip_prefix(wanted);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// A line for each rule, below the name of its pack; the settings below the rule.
fn in_text(rules: &[Listed]) -> String {
    let mut out = String::new();
    let mut last = "";
    for rule in rules {
        if rule.pack != last {
            let gap = if last.is_empty() { "" } else { "\n" };
            out.push_str(&format!("{gap}{}: {}\n", rule.pack, rule.pack_title));
            last = rule.pack;
        }
        let off = if rule.on { "" } else { " (off)" };
        out.push_str(&format!("  {}{off}  {}\n", rule.code, rule.title));
        for (name, text) in &rule.settings {
            out.push_str(&format!("         {name}: {text}\n"));
        }
    }
    out
}
