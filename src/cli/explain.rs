//! `explain`: the page of a rule.

use std::io::{self, IsTerminal};

use clap::Args;

use super::Outcome;
use super::output;
use crate::diagnostic::CODES;
use crate::validate::pages;
use crate::value::nearest;

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// The code of a rule, such as `E3012`; several are explained one after the other
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
}

pub(super) fn run(args: &ExplainArgs) -> anyhow::Result<Outcome> {
    let explained: Vec<String> = args
        .codes
        .iter()
        .map(|code| page_of(code))
        .collect::<anyhow::Result<_>>()?;
    let text = explained.join("\n");
    let is_for_people = io::stdout().is_terminal();
    output::print(&if is_for_people {
        for_terminal(&text, output::style_of_stdout().color)
    } else {
        text
    })?;
    Ok(Outcome::Clean)
}

/// The page of a rule; of a code that no rule of validation has, what it stands for.
fn page_of(wanted: &str) -> anyhow::Result<String> {
    let is_wanted = |code: &str| code.eq_ignore_ascii_case(wanted);
    if let Some(page) = pages().find(|page| is_wanted(page.code().as_str())) {
        return Ok(format!("{}\n", page.text().trim_end()));
    }
    if let Some(info) = CODES.iter().find(|info| is_wanted(info.code.as_str())) {
        return Ok(format!("# {}: {}\n", info.code, info.title));
    }
    let codes = CODES.iter().map(|info| info.code.as_str());
    let known: Vec<&str> = codes
        .chain(pages().map(|page| page.code().as_str()))
        .collect();
    match nearest(wanted, known.into_iter()) {
        Some(code) => anyhow::bail!("there is no rule `{wanted}`: did you mean `{code}`?"),
        None => anyhow::bail!("there is no rule `{wanted}`: `formwork rules` lists them"),
    }
}

/// Markdown as people read it in a terminal: headings stand out, and code is indented instead of fenced.
fn for_terminal(markdown: &str, is_colored: bool) -> String {
    let (bold, plain) = if is_colored {
        ("\u{1b}[1m", "\u{1b}[0m")
    } else {
        ("", "")
    };
    let mut out = String::new();
    let mut in_code = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
        } else if in_code {
            out.push_str(&format!("    {line}\n"));
        } else if line.starts_with('#') {
            let heading = line.trim_start_matches('#').trim();
            out.push_str(&format!("{bold}{heading}{plain}\n"));
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_shows_no_markup() {
        let page = "# E1: title\n\n## Fails\n\n```yaml\n# a: 1\nb: 2\n```\n\nText.\n";
        let expected = "E1: title\n\nFails\n\n    # a: 1\n    b: 2\n\nText.\n";
        assert_eq!(for_terminal(page, false), expected);
        assert!(for_terminal(page, true).starts_with("\u{1b}[1mE1: title\u{1b}[0m\n"));
    }
}
