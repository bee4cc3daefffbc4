//! Whom an alarm tells.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::delivery::{TopicTarget, check_standard};
use super::super::topic::let_service_publish;
use super::super::{Function, FunctionTarget, Topic};
use super::Alarm;
use crate::aws::ListOf;
use crate::definition::{Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::Conditions;
use crate::value::{Origin, Value, by_key, from_node};

/// Source: the schema of `AWS::CloudWatch::Alarm`.
const MOST_ACTIONS: usize = 5;

/// Whom an alarm tells: `{ topic: Alerts }`, `{ function: Mender }` or `{ arn: … }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AlarmAction {
    /// A topic, whose policy lets the alarm in.
    Topic(TopicTarget),
    /// A function, with an `AWS::Lambda::Permission` for the alarm.
    Function(FunctionTarget),
    /// Anything else, by its ARN.
    Arn(ArnAction),
}

/// An action by its ARN, such as `arn:aws:automate:eu-west-1:ec2:recover`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArnAction {
    /// The ARN.
    pub arn: Value<String>,
}

impl AlarmAction {
    /// An action by its ARN, such as `arn:aws:automate:eu-west-1:ec2:recover`.
    #[track_caller]
    pub fn arn(arn: impl Into<Value<String>>) -> Self {
        Self::Arn(ArnAction {
            arn: Value::here(arn),
        })
    }

    /// The same action, named at `origin`.
    pub(in crate::constructs) fn at(mut self, origin: Origin) -> Self {
        match &mut self {
            Self::Topic(target) => target.topic = target.topic.at(origin),
            Self::Function(target) => target.function = target.function.at(origin),
            Self::Arn(_) => {}
        }
        self
    }

    fn origin(&self) -> Origin {
        match self {
            Self::Topic(target) => target.topic.origin(),
            Self::Function(target) => target.function.origin(),
            Self::Arn(action) => action.arn.origin(),
        }
    }

    fn target(&self) -> Value<String> {
        match self {
            Self::Topic(target) => target.topic.arn(),
            Self::Function(target) => target.arn(),
            Self::Arn(action) => action.arn.clone(),
        }
    }
}

/// Lets the alarm that is lowered take its actions.
pub(super) fn permit_actions(alarm: &Alarm, cx: &mut Lowering<'_>) {
    let lists = [
        ("AlarmActions", &alarm.actions),
        ("OKActions", &alarm.ok_actions),
        ("InsufficientDataActions", &alarm.insufficient_data_actions),
    ];
    let mut let_in: Vec<&AlarmAction> = Vec::new();
    for (property, actions) in lists {
        check_count(cx, property, actions);
        for action in actions {
            if !let_in.contains(&action) {
                let_in.push(action);
                permit(cx, action);
            }
        }
    }
}

/// A list of actions as a property.
pub(super) fn arns(actions: &[AlarmAction]) -> Option<ListOf<String>> {
    ListOf::from_iter(actions.iter().map(AlarmAction::target)).unless_empty()
}

fn permit(cx: &mut Lowering<'_>, action: &AlarmAction) {
    let alarm: Value<String> = cx.target("").attribute("Arn");
    match action {
        AlarmAction::Topic(target) => {
            check_standard(cx, &target.topic);
            let service = "cloudwatch.amazonaws.com";
            let conditions = Conditions::source_arn(alarm);
            let_service_publish(cx, &target.topic, service, conditions, None);
        }
        // Source: the page "Invoke a Lambda function from an alarm" of the CloudWatch user guide.
        AlarmAction::Function(target) => {
            let alias = target.alias.as_deref().unwrap_or_default();
            let mut name: String = alias.chars().filter(char::is_ascii_alphanumeric).collect();
            if let Some(first) = name.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            let suffix = format!("{}{name}Permission", target.function.construct_name());
            let service = "lambda.alarms.cloudwatch.amazonaws.com";
            target.permit_account(cx, &suffix, service, Some(alarm));
        }
        AlarmAction::Arn(_) => {}
    }
}

fn check_count(cx: &mut Lowering<'_>, property: &str, actions: &[AlarmAction]) {
    if let Some(sixth) = actions.get(MOST_ACTIONS) {
        let diagnostic = Diagnostic::error(
            Code::TOO_MANY,
            format!(
                "`{}` has {} {property}, {MOST_ACTIONS} are allowed",
                cx.name(),
                actions.len()
            ),
        )
        .at(sixth.origin().or(cx.origin()), "one too many")
        .help("tell a topic, and subscribe the others to it");
        cx.report(diagnostic);
    }
}

impl From<&Handle<Topic>> for AlarmAction {
    fn from(topic: &Handle<Topic>) -> Self {
        Self::Topic(topic.into())
    }
}

impl From<&Handle<Function>> for AlarmAction {
    fn from(function: &Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<FunctionTarget> for AlarmAction {
    fn from(target: FunctionTarget) -> Self {
        Self::Function(target)
    }
}

impl<'de> Deserialize<'de> for AlarmAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("topic", |node| from_node(node).map(Self::Topic)),
                ("function", |node| from_node(node).map(Self::Function)),
                ("arn", |node| from_node(node).map(Self::Arn)),
            ],
        )
    }
}
