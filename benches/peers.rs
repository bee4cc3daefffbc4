//! We and the peers, side by side: what whole processes take for the same work.
//!
//! `cargo bench --bench peers` installs the peers (see `peer/`), writes the templates, and runs all programs in turn, so
//! that whatever else the machine does meets each of them. A ratio is the median of the ratios of each turn. It compares
//! processor time (user and system) and the largest resident memory; nothing depends on a result. Words behind `--` choose
//! the work: `cargo bench --bench peers -- validate` leaves the synthesis out.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints what it measured"
)]

mod peer;
mod work;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;
use std::{env, fs, io};

use formwork::facts::Facts;
use formwork::syntax;
use formwork::synth::{SynthOptions, synthesize};
use peer::Peers;
use work::{templates, units};

/// How often each program runs, after one run that does not count.
const TURNS: usize = 7;

/// The program whose measures the ratios divide by.
const OURS: &str = "formwork";

/// What a process took.
#[derive(Clone, Copy)]
struct Usage {
    processor: Duration,
    kibibytes: i64,
}

/// How many templates stand in the directory that is validated.
const DIRECTORY: usize = 1000;

/// The same work for several programs.
struct Task {
    name: String,
    turns: usize,
    programs: Vec<(&'static str, Command)>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["nothing"] => Ok(()),
        ["lookup"] => look_up(),
        ["units", count, file] => write_units(count, Path::new(file)),
        ["measure", program, rest @ ..] => measure(program, rest),
        words => compare(words),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn look_up() -> io::Result<()> {
    let queue = Facts::embedded().resource_type("AWS::SQS::Queue");
    let timeout = queue.and_then(|queue| queue.schema().pointer("/properties/VisibilityTimeout"));
    timeout.map(drop).ok_or(io::ErrorKind::NotFound.into())
}

/// Our side of `peer/units.*`.
fn write_units(count: &str, file: &Path) -> io::Result<()> {
    let app = units::units(count.parse().map_err(io::Error::other)?);
    let synthesis = synthesize(&app, &SynthOptions::default());
    match synthesis.stacks.first() {
        Some(stack) if !synthesis.diagnostics.has_errors() => {
            fs::write(file, syntax::to_json(&stack.template.node()))
        }
        _ => Err(io::Error::other("the units have a mistake")),
    }
}

/// Runs a program in the place of a small process of its own, and prints what it took: the kernel adds up the children
/// of a process, and counts the memory of whoever starts a program as that program's.
fn measure(program: &str, arguments: &[&str]) -> io::Result<()> {
    let status = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(io::Error::other(format!("ended with {status}")));
    }
    let usage = usage_of_children()?;
    println!("{} {}", usage.processor.as_micros(), usage.kibibytes);
    Ok(())
}

#[cfg(unix)]
fn usage_of_children() -> io::Result<Usage> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let time = usage.user_time() + usage.system_time();
    let unit = if cfg!(target_vendor = "apple") {
        1024
    } else {
        1
    };
    Ok(Usage {
        processor: Duration::from_micros(time.num_microseconds().unsigned_abs()),
        kibibytes: usage.max_rss() / unit,
    })
}

#[cfg(not(unix))]
fn usage_of_children() -> io::Result<Usage> {
    Err(io::Error::other("only Unix tells what a process took"))
}

/// Has a program measured.
fn usage_of(command: &Command) -> io::Result<Usage> {
    let mut measured = Command::new(env::current_exe()?);
    measured.arg("measure").arg(command.get_program());
    measured.args(command.get_args());
    for (name, value) in command.get_envs() {
        measured.env(name, value.unwrap_or_default());
    }
    let output = measured.output()?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(error.trim().to_owned()));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text.split_whitespace().map(str::parse::<i64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(micros)), Some(Ok(kibibytes))) => Ok(Usage {
            processor: Duration::from_micros(micros.unsigned_abs()),
            kibibytes,
        }),
        _ => Err(io::Error::other("no measure")),
    }
}

fn compare(words: &[&str]) -> io::Result<()> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers");
    fs::create_dir_all(&scratch)?;
    let peers = Peers::installed(&scratch.join("installed"));
    for reason in peers.missing() {
        println!("{reason}");
    }
    println!(
        "{:<22} {:<24} {:>10} {:>9} {:>9} {:>8}",
        "work", "program", "CPU ms", "ratio", "peak MiB", "ratio"
    );
    let words: Vec<&&str> = words
        .iter()
        .filter(|word| !word.starts_with("--"))
        .collect();
    let is_wanted = |task: &Task| words.iter().all(|word| task.name.contains(**word));
    tasks(&peers, &scratch)?
        .into_iter()
        .filter(is_wanted)
        .for_each(run);
    Ok(())
}

fn tasks(peers: &Peers, scratch: &Path) -> io::Result<Vec<Task>> {
    let mut tasks = vec![start()?];
    for size in templates::SIZES {
        let template = templates::template(size);
        let yaml = scratch.join(format!("{size}.yaml"));
        fs::write(&yaml, syntax::to_yaml(&template))?;
        tasks.push(validation(peers, format!("validate {size}, YAML"), &yaml));
        let json = scratch.join(format!("{size}.json"));
        fs::write(&json, syntax::to_json(&template))?;
        tasks.push(validation(peers, format!("validate {size}, JSON"), &json));
    }
    tasks.push(directory(peers, scratch)?);
    for count in units::SIZES {
        tasks.push(synthesis(peers, count, scratch)?);
    }
    Ok(tasks)
}

/// What the facts add to a process that does nothing.
fn start() -> io::Result<Task> {
    let ourselves = |word: &str| -> io::Result<Command> {
        let mut command = Command::new(env::current_exe()?);
        command.arg(word);
        Ok(command)
    };
    Ok(Task {
        name: "first lookup of a type".to_owned(),
        turns: TURNS,
        programs: vec![
            (OURS, ourselves("lookup")?),
            ("an empty process", ourselves("nothing")?),
        ],
    })
}

fn validation(peers: &Peers, name: String, template: &PathBuf) -> Task {
    let mut ours = Command::new(env!("CARGO_BIN_EXE_formwork"));
    ours.arg("validate");
    let programs = [
        (OURS, Some(ours)),
        ("cfn-lint", peers.python_program("cfn-lint")),
        (
            "cloudformation-validate",
            peers.python_script("validate.py"),
        ),
    ];
    let mut task = task(name, programs);
    for (_, command) in &mut task.programs {
        command.arg(template);
    }
    task
}

/// A directory of small templates. The peers take minutes for it: it is measured once.
fn directory(peers: &Peers, scratch: &Path) -> io::Result<Task> {
    let folder = scratch.join("directory");
    fs::create_dir_all(&folder)?;
    let mut paths = Vec::new();
    for number in 0..DIRECTORY {
        let path = folder.join(format!("{number}.yaml"));
        fs::write(
            &path,
            syntax::to_yaml(&templates::template(5 + number % 16)),
        )?;
        paths.push(path);
    }
    let mut task = validation(peers, format!("validate {DIRECTORY} templates"), &folder);
    task.turns = 1;
    for (program, command) in &mut task.programs {
        if *program != OURS {
            let mut each = Command::new(command.get_program());
            let arguments = command
                .get_args()
                .take_while(|argument| *argument != folder);
            each.args(arguments).args(&paths);
            *command = each;
        }
    }
    Ok(task)
}

fn synthesis(peers: &Peers, count: usize, scratch: &Path) -> io::Result<Task> {
    let mut ours = Command::new(env::current_exe()?);
    ours.arg("units");
    let programs = [
        (OURS, Some(ours)),
        ("aws-cdk-lib", peers.node_script("units.js")),
        ("troposphere", peers.python_script("units_troposphere.py")),
        ("aws-sam-translator", peers.python_script("units_sam.py")),
    ];
    let mut task = task(format!("synth {count} units"), programs);
    for (program, command) in &mut task.programs {
        let output = scratch.join(format!("{program}-{count}"));
        command.arg(count.to_string()).arg(output);
    }
    Ok(task)
}

/// A task for those that are there.
fn task<const N: usize>(name: String, programs: [(&'static str, Option<Command>); N]) -> Task {
    let programs = programs.into_iter();
    let programs = programs.filter_map(|(program, command)| Some((program, command?)));
    Task {
        name,
        turns: TURNS,
        programs: programs.collect(),
    }
}

/// Runs the programs of a task in turn and prints what they took.
fn run(task: Task) {
    let mut measured: Vec<(&str, Command, Vec<Usage>)> = Vec::new();
    for (program, command) in task.programs {
        match usage_of(&command) {
            Ok(_) => measured.push((program, command, Vec::new())),
            Err(error) => println!("{:<22} {program} is left out: {error}", task.name),
        }
    }
    for _ in 0..task.turns {
        for (_, command, usages) in &mut measured {
            usages.extend(usage_of(command));
        }
    }
    let ours = measured.iter().find(|(program, ..)| *program == OURS);
    let ours = ours.map(|(.., usages)| usages.clone()).unwrap_or_default();
    let milliseconds = |usage: &Usage| usage.processor.as_secs_f64() * 1000.0;
    #[expect(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
    let mebibytes = |usage: &Usage| usage.kibibytes as f64 / 1024.0;
    for (program, _, usages) in &measured {
        println!(
            "{:<22} {program:<24} {:>10.2} {:>8.1}x {:>9.1} {:>7.1}x",
            task.name,
            median(usages.iter().map(milliseconds)),
            ratio(usages, &ours, milliseconds),
            median(usages.iter().map(mebibytes)),
            ratio(usages, &ours, mebibytes),
        );
    }
}

/// The median of the ratios of each turn.
fn ratio(theirs: &[Usage], ours: &[Usage], of: impl Fn(&Usage) -> f64) -> f64 {
    median(
        theirs
            .iter()
            .zip(ours)
            .map(|(theirs, ours)| of(theirs) / of(ours)),
    )
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
