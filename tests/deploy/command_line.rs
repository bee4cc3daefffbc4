//! The AWS command line, started once for many commands.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Stdio};

use serde_json::{Value as Json, json};

use crate::tool::endpoint::Endpoint;

/// A running command line that speaks to one endpoint.
#[derive(Debug)]
pub(crate) struct CommandLine {
    process: Child,
    answers: BufReader<ChildStdout>,
    url: String,
}

impl CommandLine {
    /// Starts it.
    pub(crate) fn start(endpoint: &Endpoint) -> Self {
        let mut command = endpoint.command("python");
        command.args(["-c", include_str!("command_line.py")]);
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let answers = BufReader::new(process.stdout.take().unwrap());
        Self {
            process,
            answers,
            url: endpoint.url(),
        }
    }

    /// Runs a command: its output as JSON where it is JSON, else as a string; its messages when it fails.
    pub(crate) fn run(&mut self, arguments: &[&str]) -> Result<Json, String> {
        let fixed = ["--endpoint-url", &self.url, "--output", "json"];
        let line = json!([&fixed[..], arguments].concat());
        writeln!(self.process.stdin.as_mut().unwrap(), "{line}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        let (status, output, messages): (i32, String, String) =
            serde_json::from_str(&answer).unwrap();
        if status != 0 {
            return Err(format!(
                "aws {arguments:?} ended with {status}\n{output}\n{messages}"
            ));
        }
        match output.trim() {
            "" => Ok(Json::Null),
            output => Ok(serde_json::from_str(output).unwrap_or(Json::from(output))),
        }
    }
}

impl Drop for CommandLine {
    fn drop(&mut self) {
        // It ends with its standard input.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
