//! Runtimes, architectures and log settings of functions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `Runtime`: what runs the code of a function.
///
/// Those that Lambda creates functions with today are named here; any other is written as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub enum Runtime {
    /// `python3.11`
    #[serde(rename = "python3.11")]
    Python3_11,
    /// `python3.12`
    #[serde(rename = "python3.12")]
    Python3_12,
    /// `python3.13`
    #[serde(rename = "python3.13")]
    Python3_13,
    /// `python3.14`
    #[serde(rename = "python3.14")]
    Python3_14,
    /// `nodejs22.x`
    #[serde(rename = "nodejs22.x")]
    NodeJs22,
    /// `nodejs24.x`
    #[serde(rename = "nodejs24.x")]
    NodeJs24,
    /// `java21`
    #[serde(rename = "java21")]
    Java21,
    /// `java25`
    #[serde(rename = "java25")]
    Java25,
    /// `dotnet8`
    #[serde(rename = "dotnet8")]
    DotNet8,
    /// `dotnet10`
    #[serde(rename = "dotnet10")]
    DotNet10,
    /// `ruby3.4`
    #[serde(rename = "ruby3.4")]
    Ruby3_4,
    /// `provided.al2023`: an executable named `bootstrap`, such as a Rust or Go program.
    #[serde(rename = "provided.al2023")]
    ProvidedAl2023,
    /// Any other, by Lambda's name.
    #[serde(untagged)]
    Other(String),
}

impl Runtime {
    /// Lambda's name.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Python3_11 => "python3.11",
            Self::Python3_12 => "python3.12",
            Self::Python3_13 => "python3.13",
            Self::Python3_14 => "python3.14",
            Self::NodeJs22 => "nodejs22.x",
            Self::NodeJs24 => "nodejs24.x",
            Self::Java21 => "java21",
            Self::Java25 => "java25",
            Self::DotNet8 => "dotnet8",
            Self::DotNet10 => "dotnet10",
            Self::Ruby3_4 => "ruby3.4",
            Self::ProvidedAl2023 => "provided.al2023",
            Self::Other(name) => name,
        }
    }

    /// Whether code of this runtime can stand in the template itself.
    ///
    /// Source: the page "AWS::Lambda::Function Code" of the CloudFormation user guide, property ZipFile.
    pub(super) fn takes_inline_code(&self) -> bool {
        let name = self.as_str();
        name.starts_with("python") || name.starts_with("nodejs")
    }

    /// The handler that is assumed where none is set.
    pub(super) fn default_handler(&self) -> Option<&'static str> {
        let name = self.as_str();
        let known = [
            ("python", "index.handler"),
            ("nodejs", "index.handler"),
            ("ruby", "index.handler"),
            ("provided", "bootstrap"),
        ];
        let found = known.iter().find(|(prefix, _)| name.starts_with(prefix));
        found.map(|(_, handler)| *handler)
    }
}

impl From<&str> for Runtime {
    fn from(name: &str) -> Self {
        let known = [
            Self::Python3_11,
            Self::Python3_12,
            Self::Python3_13,
            Self::Python3_14,
            Self::NodeJs22,
            Self::NodeJs24,
            Self::Java21,
            Self::Java25,
            Self::DotNet8,
            Self::DotNet10,
            Self::Ruby3_4,
            Self::ProvidedAl2023,
        ];
        let found = known.into_iter().find(|runtime| runtime.as_str() == name);
        found.unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}

/// `Architectures`: the processor that a function runs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Architecture {
    /// `x86_64`
    #[default]
    #[serde(rename = "x86_64")]
    X86_64,
    /// `arm64`: usually the cheaper one.
    Arm64,
}

impl Architecture {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Arm64 => "arm64",
        }
    }
}

/// `ApplicationLogLevel`: what is at least as important as this is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// `TRACE`
    Trace,
    /// `DEBUG`
    Debug,
    /// `INFO`
    Info,
    /// `WARN`
    Warn,
    /// `ERROR`
    Error,
    /// `FATAL`
    Fatal,
}

impl LogLevel {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
        }
    }
}

/// `LogFormat`: how Lambda writes log lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// Structured lines, which can be searched by field.
    #[default]
    Json,
    /// Plain lines.
    Text,
}
