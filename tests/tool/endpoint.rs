//! A local CloudFormation endpoint that really runs the functions, with its authorization switched on.

use std::fs::{self, File};
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::http::{self, Request, Response};
use super::python::{Tools, require, target};

/// The account that the endpoint plays.
pub(crate) const ACCOUNT: &str = "000000000000";
/// The region that the endpoint plays.
pub(crate) const REGION: &str = "us-east-1";

/// A running endpoint of its own, on a free loopback port; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Endpoint {
    port: u16,
    folder: PathBuf,
    server: Child,
}

impl Endpoint {
    /// Starts an endpoint and waits until it is healthy.
    pub(crate) fn start() -> Self {
        for _ in 0..5 {
            if let Some(endpoint) = Self::try_start() {
                return endpoint;
            }
        }
        panic!("the local endpoint found no free port five times");
    }

    /// The address for clients, such as `http://127.0.0.1:4566`.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A folder of this endpoint's own, gone with it unless the test fails.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the endpoint and the functions have logged.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Runs the AWS command line: its output as JSON where it is JSON, else as a string; its messages when it fails.
    pub(crate) fn aws(&self, arguments: &[&str]) -> Result<Value, String> {
        let mut command = self.command("aws");
        command
            .args(["--endpoint-url", &self.url(), "--output", "json"])
            .args(arguments);
        let output = command
            .output()
            .map_err(|error| format!("aws does not start: {error}"))?;
        let stdout = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(format!(
                "aws {} ended with {}\n{stdout}\n{stderr}",
                arguments.join(" "),
                output.status
            ));
        }
        if stdout.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_str(&stdout).unwrap_or(Value::String(stdout)))
    }

    /// Calls an API: a REST API by [`rest_path`], an HTTP API by its [`Endpoint::http_host`].
    pub(crate) fn http(
        &self,
        method: &str,
        path: &str,
        host: Option<&str>,
        body: &str,
    ) -> Response {
        self.send(&Request {
            method,
            path,
            host,
            headers: &[],
            body,
        })
    }

    /// Calls an API with a request that the endpoint's root has signed.
    pub(crate) fn signed(
        &self,
        method: &str,
        path: &str,
        host: Option<&str>,
        body: &str,
    ) -> Response {
        let address = match host {
            Some(host) => format!("http://{host}{path}"),
            None => format!("{}{path}", self.url()),
        };
        let headers = self.signature(method, &address, body);
        self.send(&Request {
            method,
            path,
            host,
            headers: &headers,
            body,
        })
    }

    /// Sends a request as it stands.
    pub(crate) fn send(&self, request: &Request<'_>) -> Response {
        match http::send(self.port, request) {
            Ok(response) => response,
            Err(error) => panic!(
                "{} {} gets no answer: {error}",
                request.method, request.path
            ),
        }
    }

    /// The `Host` header of a deployed HTTP API.
    pub(crate) fn http_host(&self, api: &str) -> String {
        format!("{api}.execute-api.localhost:{}", self.port)
    }

    /// Uploads what a template names by local paths, into a bucket that is made when it is missing.
    pub(crate) fn package(
        &self,
        template: &Path,
        bucket: &str,
        packaged: &Path,
    ) -> Result<(), String> {
        let (template, packaged) = (template.to_string_lossy(), packaged.to_string_lossy());
        self.aws(&["s3", "mb", &format!("s3://{bucket}")])
            .or_else(|error| {
                if error.contains("BucketAlreadyOwnedByYou") {
                    Ok(Value::Null)
                } else {
                    Err(error)
                }
            })?;
        let files = [
            "--template-file",
            &template,
            "--output-template-file",
            &packaged,
        ];
        let arguments = [
            &[
                "cloudformation",
                "package",
                "--use-json",
                "--s3-bucket",
                bucket,
            ],
            &files[..],
        ]
        .concat();
        self.aws(&arguments).map(drop)
    }

    /// Creates or updates a stack; an error ends with the resources that failed. A stack without a change is no error.
    pub(crate) fn deploy(
        &self,
        stack: &str,
        template: &Path,
        extra: &[&str],
    ) -> Result<Value, String> {
        let template = template.to_string_lossy();
        let fixed = [
            "cloudformation",
            "deploy",
            "--stack-name",
            stack,
            "--template-file",
            &template,
        ];
        let capabilities = [
            "--capabilities",
            "CAPABILITY_NAMED_IAM",
            "CAPABILITY_AUTO_EXPAND",
            "--no-fail-on-empty-changeset",
        ];
        let arguments = [&fixed[..], &capabilities, extra].concat();
        let mut result = self.aws(&arguments);
        // The command line names a change set by the second: a second one within the same second has to wait.
        if result
            .as_ref()
            .is_err_and(|error| error.contains("ChangeSet") && error.contains("AlreadyExists"))
        {
            std::thread::sleep(Duration::from_secs(1));
            result = self.aws(&arguments);
        }
        result.map_err(|error| format!("{error}\n{}", self.failures(stack)))
    }

    /// The outputs of a stack, by name.
    pub(crate) fn outputs(&self, stack: &str) -> Result<Vec<(String, String)>, String> {
        let query = "Stacks[0].Outputs[].[OutputKey,OutputValue]";
        let outputs = self.aws(&[
            "cloudformation",
            "describe-stacks",
            "--stack-name",
            stack,
            "--query",
            query,
        ])?;
        serde_json::from_value::<Option<_>>(outputs)
            .map(Option::unwrap_or_default)
            .map_err(|error| error.to_string())
    }

    /// The physical name of a resource of a stack.
    pub(crate) fn physical(&self, stack: &str, logical: &str) -> Result<String, String> {
        let query = "StackResources[0].PhysicalResourceId";
        let fixed = [
            "cloudformation",
            "describe-stack-resources",
            "--stack-name",
            stack,
            "--query",
            query,
        ];
        let name = self.aws(&[&fixed[..], &["--logical-resource-id", logical]].concat())?;
        name.as_str()
            .map(str::to_owned)
            .ok_or_else(|| format!("{stack} has no resource {logical}"))
    }

    /// Deletes a stack and waits until it is gone.
    pub(crate) fn delete_stack(&self, stack: &str) -> Result<(), String> {
        self.aws(&["cloudformation", "delete-stack", "--stack-name", stack])?;
        self.aws(&[
            "cloudformation",
            "wait",
            "stack-delete-complete",
            "--stack-name",
            stack,
        ])
        .map(drop)
        .map_err(|error| format!("{error}\n{}", self.failures(stack)))
    }

    /// Empties the endpoint.
    pub(crate) fn reset(&self) {
        let response = self.http("POST", "/_ministack/reset", None, "");
        assert_eq!(
            response.status, 200,
            "the endpoint cannot be reset: {}",
            response.body
        );
    }

    /// A command among the tools that speaks to this endpoint, whatever AWS configuration the machine has.
    pub(crate) fn command(&self, tool: &str) -> Command {
        configured(tool, self.port, &self.folder)
    }

    fn try_start() -> Option<Self> {
        let free = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
        let port = free
            .unwrap_or_else(|error| panic!("there is no free loopback port: {error}"))
            .port();
        let folder = target()
            .join("tmp")
            .join(format!("endpoint-{}-{port}", std::process::id()));
        require(fs::create_dir_all(&folder), "create", &folder);
        let log = folder.join("log");
        let output = require(File::create(&log), "create", &log);
        let errors = require(output.try_clone(), "write", &log);
        let server = configured("python", port, &folder)
            .args(["-c", include_str!("endpoint.py")])
            .envs([
                ("BIND_HOST", "127.0.0.1"),
                ("MINISTACK_HOST", "localhost"),
                ("AUTH", "true"),
            ])
            .env("GATEWAY_PORT", port.to_string())
            .env("TMPDIR", &folder)
            .stdin(Stdio::piped())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .unwrap_or_else(|error| panic!("the local endpoint does not start: {error}"));
        let mut endpoint = Self {
            port,
            folder,
            server,
        };
        endpoint.wait_until_healthy().then_some(endpoint)
    }

    /// False when another process has taken the port in between.
    fn wait_until_healthy(&mut self) -> bool {
        let health = Request {
            method: "GET",
            path: "/_ministack/health",
            ..Request::default()
        };
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(60) {
            if let Ok(Some(status)) = self.server.try_wait() {
                let log = self.log();
                assert!(
                    log.contains("already in use"),
                    "the local endpoint ended with {status}:\n{log}"
                );
                return false;
            }
            if http::send(self.port, &health).is_ok_and(|response| response.status == 200) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!(
            "the local endpoint is not healthy after a minute:\n{}",
            self.log()
        );
    }

    fn signature(&self, method: &str, address: &str, body: &str) -> Vec<(String, String)> {
        let mut command = self.command("python");
        command.args(["-c", include_str!("sign.py"), method, address]);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let output = child.and_then(|mut child| {
            child
                .stdin
                .take()
                .map_or(Ok(()), |mut stdin| stdin.write_all(body.as_bytes()))?;
            child.wait_with_output()
        });
        let output = output.unwrap_or_else(|error| panic!("a request cannot be signed: {error}"));
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("a request has no signature: {error}"))
    }

    fn failures(&self, stack: &str) -> String {
        let query = "StackEvents[?contains(ResourceStatus, 'FAILED')].[LogicalResourceId, ResourceStatusReason]";
        let events = self.aws(&[
            "cloudformation",
            "describe-stack-events",
            "--stack-name",
            stack,
            "--query",
            query,
        ]);
        events.map_or_else(|error| error, |events| events.to_string())
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        drop(self.server.stdin.take());
        let ended = until(Duration::from_secs(10), || {
            self.server.try_wait().ok().flatten()
        });
        if ended.is_none() {
            let _ = self.server.kill();
            let _ = self.server.wait();
        }
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// The path of a deployed REST API.
pub(crate) fn rest_path(api: &str, stage: &str, path: &str) -> String {
    format!("/restapis/{api}/{stage}/_user_request_{path}")
}

/// Asks again and again until there is an answer, or none in time.
pub(crate) fn until<T>(limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        match ask() {
            Some(answer) => return Some(answer),
            None if start.elapsed() > limit => return None,
            None => std::thread::sleep(Duration::from_millis(100)),
        }
    }
}

fn configured(tool: &str, port: u16, folder: &Path) -> Command {
    let mut command = Tools::installed().command(tool);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") {
            command.env_remove(name);
        }
    }
    command
        .envs([
            ("AWS_ACCESS_KEY_ID", "test"),
            ("AWS_SECRET_ACCESS_KEY", "test"),
            ("AWS_DEFAULT_REGION", REGION),
        ])
        .envs([("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_PAGER", "")])
        .envs([
            ("NO_PROXY", "127.0.0.1,localhost"),
            ("no_proxy", "127.0.0.1,localhost"),
        ])
        .env("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{port}"))
        .env("AWS_CONFIG_FILE", folder.join("no-config"))
        .env("AWS_SHARED_CREDENTIALS_FILE", folder.join("no-credentials"));
    command
}
