//! A reference system on an endpoint of its own.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use formwork::prelude::*;
use formwork::syntax;
use formwork::synth::{SynthesizedStack, synthesize};
use serde_json::Value as Json;

use crate::command_line::CommandLine;
use crate::tool::endpoint::{self, Endpoint};

/// How long a test waits for what must come; nothing waits longer than it takes.
const LIMIT: Duration = Duration::from_secs(60);

/// The bucket for code, and for templates that are too long to be sent as they are.
const ASSETS: &str = "assets";

/// A deployed system.
#[derive(Debug)]
pub(crate) struct System {
    /// The endpoint, with nothing else on it.
    pub(crate) endpoint: Endpoint,
    command_line: Mutex<CommandLine>,
    name: String,
    refused: &'static [&'static str],
    resources: BTreeMap<String, String>,
}

/// What an update did to the resources that there were, by logical id.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Change {
    /// New ones.
    pub(crate) added: Vec<String>,
    /// Those that are gone.
    pub(crate) removed: Vec<String>,
    /// Those that are other things than before, under the same name.
    pub(crate) replaced: Vec<String>,
}

impl System {
    /// Deploys a stack to a new endpoint.
    ///
    /// The endpoint refuses resources of some types. `refused` names the ids of all that are left out for it, so that none is
    /// left out in silence.
    pub(crate) fn deploy(stack: &Stack, refused: &'static [&'static str]) -> Self {
        let endpoint = Endpoint::start();
        let mut system = Self {
            command_line: Mutex::new(CommandLine::start(&endpoint)),
            endpoint,
            name: stack.id().to_owned(),
            refused,
            resources: BTreeMap::new(),
        };
        system.bring(stack);
        system
    }

    /// Deploys a changed stack; after that, deploying it once more changes nothing.
    pub(crate) fn update(&mut self, stack: &Stack) -> Change {
        let before = self.resources.clone();
        self.bring(stack);
        let message = self.send(stack);
        assert!(message.contains("No changes to deploy"), "{message}");
        let after = &self.resources;
        let gone = before.keys().filter(|id| !after.contains_key(*id));
        let new = after.keys().filter(|id| !before.contains_key(*id));
        let other = |id: &&String| before.contains_key(*id) && before.get(*id) != after.get(*id);
        Change {
            added: new.cloned().collect(),
            removed: gone.cloned().collect(),
            replaced: after.keys().filter(other).cloned().collect(),
        }
    }

    /// Deletes the stack, which then is gone.
    pub(crate) fn delete(&self) {
        self.endpoint.delete_stack(&self.name).unwrap();
        let gone = self.refusal("cloudformation describe-stacks --stack-name", &[&self.name]);
        assert!(gone.contains("does not exist"), "{gone}");
    }

    /// The physical name of a resource.
    pub(crate) fn physical(&self, id: &str) -> &str {
        let found = self.resources.get(id);
        found.unwrap_or_else(|| panic!("there is no {id} in {:?}", self.resources))
    }

    /// What the AWS command line says: the words of `command`, then `rest` as it stands.
    pub(crate) fn aws(&self, command: &str, rest: &[&str]) -> Json {
        self.run(&words(command, rest)).unwrap()
    }

    /// Why the AWS command line fails.
    pub(crate) fn refusal(&self, command: &str, rest: &[&str]) -> String {
        self.run(&words(command, rest)).unwrap_err()
    }

    /// What the AWS command line says as soon as there is what `found` takes out of it.
    pub(crate) fn wait<T>(
        &self,
        command: &str,
        rest: &[&str],
        mut found: impl FnMut(Json) -> Option<T>,
    ) -> T {
        let arguments = words(command, rest);
        let mut last = Err(String::new());
        let answer = endpoint::until(LIMIT, || {
            last = self.run(&arguments);
            last.clone().ok().and_then(&mut found)
        });
        answer
            .unwrap_or_else(|| panic!("{command} {rest:?} stays {last:?}\n{}", self.endpoint.log()))
    }

    /// The attributes of a queue.
    pub(crate) fn queue(&self, url: &str) -> Json {
        let command =
            "sqs get-queue-attributes --attribute-names All --query Attributes --queue-url";
        self.aws(command, &[url])
    }

    /// The bodies of the messages of a queue as soon as there are `count`, which are taken out.
    pub(crate) fn messages(&self, url: &str, count: usize) -> Vec<Json> {
        let command = "sqs receive-message --max-number-of-messages 10 --wait-time-seconds 10 \
                       --visibility-timeout 600 --query Messages[].Body --queue-url";
        let mut bodies: Vec<Json> = Vec::new();
        self.wait(command, &[url], |received| {
            let texts = received.as_array().into_iter().flatten();
            bodies.extend(texts.map(|body| serde_json::from_str(body.as_str().unwrap()).unwrap()));
            (bodies.len() >= count).then_some(())
        });
        assert_eq!(bodies.len(), count, "{bodies:?}");
        bodies
    }

    /// All items of a table.
    pub(crate) fn items(&self, table: &str) -> Vec<Json> {
        let items = self.aws("dynamodb scan --query Items --table-name", &[table]);
        items.as_array().unwrap().clone()
    }

    /// An object of a bucket as soon as it is there: JSON, or a text.
    pub(crate) fn object(&self, bucket: &str, key: &str) -> Json {
        self.wait("s3 cp", &[&format!("s3://{bucket}/{key}"), "-"], Some)
    }

    /// Sets for how long a queue hides a received message, behind CloudFormation's back: a retry then comes soon.
    pub(crate) fn hide_messages_for_a_second(&self, url: &str) {
        let command = "sqs set-queue-attributes --attributes VisibilityTimeout=1 --queue-url";
        self.aws(command, &[url]);
    }

    /// Asserts that a bucket is private, encrypted and for TLS only.
    pub(crate) fn assert_private(&self, bucket: &str) {
        let block = self.aws("s3api get-public-access-block --bucket", &[bucket]);
        let block = block["PublicAccessBlockConfiguration"]
            .as_object()
            .unwrap()
            .clone();
        assert_eq!(block.len(), 4);
        assert!(block.values().all(|blocked| *blocked == true), "{block:?}");
        let policy = self.aws("s3api get-bucket-policy --query Policy --bucket", &[bucket]);
        assert!(
            policy.to_string().contains("aws:SecureTransport"),
            "{policy}"
        );
    }

    /// Asserts the key of a table that is paid by request.
    pub(crate) fn assert_table(&self, table: &str, key: &str) {
        let table = self.aws(
            "dynamodb describe-table --query Table --table-name",
            &[table],
        );
        let schema = serde_json::json!([{ "AttributeName": key, "KeyType": "HASH" }]);
        assert_eq!(table["KeySchema"], schema);
        let attributes = serde_json::json!([{ "AttributeName": key, "AttributeType": "S" }]);
        assert_eq!(table["AttributeDefinitions"], attributes);
        assert_eq!(
            table["BillingModeSummary"]["BillingMode"],
            "PAY_PER_REQUEST"
        );
    }

    /// The configuration of a function.
    pub(crate) fn function(&self, id: &str) -> Json {
        let command = "lambda get-function-configuration --function-name";
        let function = self.aws(command, &[self.physical(id)]);
        assert_eq!(function["Runtime"], "python3.13");
        assert_eq!(function["LoggingConfig"]["LogFormat"], "JSON");
        function
    }

    /// Deploys a stack that is new or changed.
    fn bring(&mut self, stack: &Stack) {
        let message = self.send(stack);
        assert!(
            message.contains("Successfully created/updated stack"),
            "{message}"
        );
        self.resources = self.physical_ids();
    }

    /// Synthesizes, packages and deploys a stack; the message of the command line.
    fn send(&self, stack: &Stack) -> String {
        let folder = self.endpoint.folder().join("synth");
        let template = self.without_refused(&write(stack, &folder));
        let packaged = folder.join("packaged.json");
        self.endpoint.package(&template, ASSETS, &packaged).unwrap();
        let message = self
            .endpoint
            .deploy(&self.name, &packaged, &["--s3-bucket", ASSETS])
            .unwrap();
        message.to_string()
    }

    fn run(&self, arguments: &[&str]) -> Result<Json, String> {
        self.command_line.lock().unwrap().run(arguments)
    }

    /// A copy of a template for the endpoint, or the template itself when nothing is refused.
    fn without_refused(&self, template: &Path) -> PathBuf {
        if self.refused.is_empty() {
            return template.to_owned();
        }
        let mut copy: Json = serde_json::from_str(&fs::read_to_string(template).unwrap()).unwrap();
        let mut left_out = Vec::new();
        copy["Resources"]
            .as_object_mut()
            .unwrap()
            .retain(|id, resource| {
                let kind = resource["Type"].as_str().unwrap();
                let refused = kind == "AWS::Events::Archive"
                    || kind.starts_with("AWS::ApplicationAutoScaling::");
                if refused {
                    println!("{}: the endpoint refuses {id} ({kind})", self.name);
                    left_out.push(id.clone());
                }
                !refused
            });
        assert_eq!(left_out, self.refused);
        let path = template.with_extension("copy.json");
        fs::write(&path, copy.to_string()).unwrap();
        path
    }

    /// The physical name of each resource.
    fn physical_ids(&self) -> BTreeMap<String, String> {
        let query = "StackResources[].[LogicalResourceId, PhysicalResourceId]";
        let command = "cloudformation describe-stack-resources --stack-name";
        let pairs = self.aws(command, &[&self.name, "--query", query]);
        let pairs: Vec<(String, String)> = serde_json::from_value(pairs).unwrap();
        pairs.into_iter().collect()
    }
}

/// A stack of the reference app.
pub(crate) fn reference(name: &str) -> Stack {
    let app = stacks::app();
    let stack = app.stacks().find(|stack| stack.id() == name);
    stack.unwrap().clone()
}

/// What is behind a construct of a stack, by its name, to change it.
pub(crate) fn edit<C: Construct>(stack: &mut Stack, name: &str, change: impl FnOnce(C) -> C) {
    stack.edit(&Handle::named(name), change);
}

fn words<'a>(command: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    command
        .split_whitespace()
        .chain(rest.iter().copied())
        .collect()
}

/// Writes a stack as `synth --assets package` does: the template with its assets beside it.
fn write(stack: &Stack, folder: &Path) -> PathBuf {
    let options = SynthOptions {
        root: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        assets: AssetLocation::Package,
        ..SynthOptions::default()
    };
    let synthesis = synthesize(&App::new().stack(stack.clone()), &options);
    assert!(
        synthesis.diagnostics.is_empty(),
        "{:?}",
        synthesis.diagnostics
    );
    let [
        SynthesizedStack {
            template, assets, ..
        },
    ] = &synthesis.stacks[..]
    else {
        panic!("one stack gives one template");
    };
    fs::create_dir_all(folder).unwrap();
    for asset in assets {
        let mut file = File::create(folder.join(&asset.file_name)).unwrap();
        asset.write(&mut file).unwrap();
    }
    let path = folder.join("template.json");
    fs::write(&path, syntax::to_json(&template.node())).unwrap();
    path
}
