//! `cargo xtask agreement`: our findings beside those of another tool.

mod concept;
mod finding;
mod measure;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use formwork::syntax;
use formwork::validate::{Children, Date, Options};
use formwork::value::{Node, Sources};

use concept::Family;
use finding::{Expectations, Finding, Level, found, parse};
use measure::{Difference, Kind, Measure, share};

/// Compares our findings with those that another tool has on the same templates
///
/// A directory holds sets: `NAME.expected.json`, with the findings by the name of the file, beside the directory `NAME/` with
/// the files. What differs is explained in `xtask/agreement.md`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The directory with the sets
    directory: PathBuf,
    /// Compares only these codes
    #[arg(long)]
    family: Option<Family>,
    /// Shows so many differences of each set, as rows of the ledger
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    verbose: usize,
    /// Fails where less of their findings is also ours
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    min_recall: f64,
    /// Fails where less of our findings is also theirs
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    min_precision: f64,
    /// Fails where less of the common findings begins on the same line
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    min_line: f64,
}

const EXPECTED: &str = ".expected.json";

pub(crate) fn run(args: &Args) -> Result<()> {
    let reading = || format!("cannot read `{}`", args.directory.display());
    let mut sets = Vec::new();
    for entry in fs::read_dir(&args.directory).with_context(reading)? {
        let name = entry.with_context(reading)?.file_name();
        let name = name.to_string_lossy();
        sets.extend(name.strip_suffix(EXPECTED).map(str::to_owned));
    }
    ensure!(
        !sets.is_empty(),
        "`{}` holds no set: a file `NAME{EXPECTED}` beside a directory `NAME`",
        args.directory.display()
    );
    sets.sort();
    let mut low = Vec::new();
    for set in &sets {
        let (errors, all) = compare(args, set)?;
        println!("{set}, errors");
        print_figures(&errors);
        println!("{set}, errors and warnings");
        print_figures(&all);
        print_concepts(&all);
        print_differences(set, &all.differences, args.verbose);
        low.extend(below_bars(args, set, &all));
    }
    ensure!(
        low.is_empty(),
        "the agreement is too low: {}",
        low.join(", ")
    );
    Ok(())
}

/// The errors of a set, and its errors and warnings.
fn compare(args: &Args, set: &str) -> Result<(Measure, Measure)> {
    let expected = args.directory.join(format!("{set}{EXPECTED}"));
    let reading = || format!("cannot read `{}`", expected.display());
    let Expectations { run_date, files } =
        parse(&fs::read_to_string(&expected).with_context(reading)?).with_context(reading)?;
    let folder = args.directory.join(set);
    let (mut errors, mut all) = (Measure::default(), Measure::default());
    for (name, theirs) in &files {
        let ours = findings_of(&folder, name, run_date)?;
        let ours = of_family(&ours, args.family);
        let theirs = of_family(&theirs.findings, args.family);
        errors.add(name, &theirs, &ours, Level::Error);
        all.add(name, &theirs, &ours, Level::Warning);
    }
    Ok((errors, all))
}

fn findings_of(folder: &Path, name: &str, today: Date) -> Result<Vec<Finding>> {
    let path = folder.join(name);
    let bytes = fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let text = String::from_utf8_lossy(&bytes);
    let beside = path.parent().unwrap_or(folder).to_owned();
    let options = Options {
        today: Some(today),
        children: Some(Children::new(move |name| child(&beside, name))),
        ..Options::default()
    };
    Ok(found(name, &text, &options))
}

/// The template of a nested stack.
fn child(folder: &Path, name: &str) -> Option<Node> {
    let text = fs::read_to_string(folder.join(name)).ok()?;
    syntax::read(&mut Sources::default(), name, &text).root
}

fn of_family(findings: &[Finding], family: Option<Family>) -> Vec<&Finding> {
    let kept = |finding: &&Finding| family.is_none_or(|family| family.holds(&finding.rule));
    findings.iter().filter(kept).collect()
}

fn print_figures(measure: &Measure) {
    println!(
        "  {} files, {} without any difference",
        measure.files, measure.perfect
    );
    println!(
        "  verdict          {:.4} (only they find an error: {}, only we: {})",
        share(measure.verdict.both, measure.files),
        measure.verdict.theirs,
        measure.verdict.ours
    );
    for (name, counts) in [
        ("site", measure.sites),
        ("concept at place", measure.findings),
    ] {
        println!(
            "  {name:16} precision {:.4}, recall {:.4}, F1 {:.4} (both {}, only they {}, only we {})",
            counts.precision(),
            counts.recall(),
            counts.f1(),
            counts.both,
            counts.theirs,
            counts.ours
        );
    }
    let of_both = |count| share(count, measure.findings.both);
    println!(
        "  span             line {:.4}, line and column {:.4}, whole {:.4}",
        of_both(measure.same_line),
        of_both(measure.same_start),
        of_both(measure.same_span)
    );
    if !measure.own.is_empty() {
        let own = measure
            .own
            .iter()
            .map(|(code, count)| format!("{code} {count}"));
        let own: Vec<String> = own.collect();
        println!("  of our own       {}", own.join(", "));
    }
}

/// The concepts, those with the most differences first.
fn print_concepts(measure: &Measure) {
    let mut concepts: Vec<_> = measure.by_concept.iter().collect();
    concepts.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.theirs + counts.ours));
    println!(
        "  {:24} {:>6} {:>10} {:>8}",
        "concept", "both", "only they", "only we"
    );
    for (concept, counts) in concepts {
        let (both, theirs, ours) = (counts.both, counts.theirs, counts.ours);
        println!("  {concept:24} {both:6} {theirs:10} {ours:8}");
    }
}

/// Differences as rows of the ledger; who is right, and why, is for a person to fill in.
fn print_differences(set: &str, differences: &[Difference], count: usize) {
    for difference in differences.iter().take(count) {
        let mark = &difference.mark;
        let what = match difference.kind {
            Kind::Missing => "only they",
            Kind::Extra => "only we",
            Kind::Line => "line",
        };
        let [line, _] = mark.start;
        let message: String = mark.message.chars().take(110).collect();
        println!(
            "| {set}/{}:{line} | {} | {} | {what} | | {} |",
            difference.file,
            mark.rule,
            mark.anchor.join("/").replace('|', "\\|"),
            message.replace('|', "\\|").replace('\n', " ")
        );
    }
}

fn below_bars(args: &Args, set: &str, measure: &Measure) -> Vec<String> {
    let bars = [
        ("recall", measure.findings.recall(), args.min_recall),
        (
            "precision",
            measure.findings.precision(),
            args.min_precision,
        ),
        (
            "line",
            share(measure.same_line, measure.findings.both),
            args.min_line,
        ),
    ];
    let low = bars.into_iter().filter(|(_, figure, bar)| figure < bar);
    low.map(|(name, figure, bar)| format!("{name} of {set} is {figure:.4} and must be {bar}"))
        .collect()
}
