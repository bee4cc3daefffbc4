//! What others can do with a function.

use super::Function;
use super::target::FunctionTarget;
use crate::definition::{Access, Handle, Metric, MetricSpec};
use crate::iam::{Conditions, Statement};
use crate::value::{Value, format};

pub(super) fn access(verb: &str, target: &Handle<Function>) -> Vec<Statement> {
    let any_version = format("{}:*", [target.arn()]);
    match verb {
        "invoke" => vec![
            Statement::allow(["lambda:InvokeFunction"])
                .on(target.arn())
                .on(any_version),
        ],
        // Source: the page "Control access to Lambda function URLs" of the Lambda developer guide.
        "invoke-url" => vec![
            Statement::allow(["lambda:InvokeFunctionUrl"])
                .on(target.arn())
                .when(Conditions::string_equals(
                    "lambda:FunctionUrlAuthType",
                    "AWS_IAM",
                )),
            Statement::allow(["lambda:InvokeFunction"])
                .on(target.arn())
                .when(Conditions::of(
                    "Bool",
                    "lambda:InvokedViaFunctionUrl",
                    "true",
                )),
        ],
        _ => Vec::new(),
    }
}

impl Handle<Function> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// The function URL (`Fn::GetAtt` of `FunctionUrl` of the `AWS::Lambda::Url`), which must have been asked for.
    pub fn url(&self) -> Value<String> {
        self.child::<()>("Url").attribute("FunctionUrl")
    }

    /// One of the function's aliases, as something that can be called.
    #[track_caller]
    pub fn alias(&self, name: impl Into<String>) -> FunctionTarget {
        FunctionTarget {
            function: self.here(),
            alias: Some(name.into()),
        }
    }

    /// Access: call the function, its versions and its aliases.
    #[track_caller]
    pub fn invoke(&self) -> Access {
        Access::new(&self.here(), "invoke")
    }

    /// Access: call the function through its URL.
    #[track_caller]
    pub fn invoke_url(&self) -> Access {
        Access::new(&self.here(), "invoke-url")
    }

    /// The metrics that Lambda publishes about the function.
    pub fn metrics(&self) -> FunctionMetrics {
        FunctionMetrics(self.clone())
    }
}

/// Source: the page "Types of metrics for Lambda functions" of the Lambda developer guide.
pub(super) const METRICS: &[MetricSpec] = &[
    metric("invocations", "Invocations", "Sum"),
    metric("errors", "Errors", "Sum"),
    metric("throttles", "Throttles", "Sum"),
    metric("duration", "Duration", "Average"),
    metric("concurrent_executions", "ConcurrentExecutions", "Maximum"),
    metric("dead_letter_errors", "DeadLetterErrors", "Sum"),
    metric(
        "destination_delivery_failures",
        "DestinationDeliveryFailures",
        "Sum",
    ),
    metric("iterator_age", "IteratorAge", "Maximum"),
    metric("async_event_age", "AsyncEventAge", "Maximum"),
    metric("async_events_dropped", "AsyncEventsDropped", "Sum"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/Lambda",
        metric,
        statistic,
    }
}

/// The metrics of a function, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct FunctionMetrics(Handle<Function>);

impl FunctionMetrics {
    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    /// Calls.
    #[track_caller]
    pub fn invocations(&self) -> Metric {
        self.metric("invocations")
    }

    /// Calls that ended in an error.
    #[track_caller]
    pub fn errors(&self) -> Metric {
        self.metric("errors")
    }

    /// Calls that were turned away because too many ran at a time.
    #[track_caller]
    pub fn throttles(&self) -> Metric {
        self.metric("throttles")
    }

    /// How long calls took, in milliseconds, on average.
    #[track_caller]
    pub fn duration(&self) -> Metric {
        self.metric("duration")
    }

    /// Calls at a time, at most.
    #[track_caller]
    pub fn concurrent_executions(&self) -> Metric {
        self.metric("concurrent_executions")
    }

    /// Failed calls that could not be sent to the dead-letter queue.
    #[track_caller]
    pub fn dead_letter_errors(&self) -> Metric {
        self.metric("dead_letter_errors")
    }

    /// Outcomes that could not be sent to a destination.
    #[track_caller]
    pub fn destination_delivery_failures(&self) -> Metric {
        self.metric("destination_delivery_failures")
    }

    /// Age of the last record of a stream when it was read, in milliseconds, at most.
    #[track_caller]
    pub fn iterator_age(&self) -> Metric {
        self.metric("iterator_age")
    }

    /// How long asynchronous calls waited, in milliseconds, at most.
    #[track_caller]
    pub fn async_event_age(&self) -> Metric {
        self.metric("async_event_age")
    }

    /// Asynchronous calls that were given up.
    #[track_caller]
    pub fn async_events_dropped(&self) -> Metric {
        self.metric("async_events_dropped")
    }
}
