// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::TrackerConsumer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Location::TrackerConsumer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrackerConsumer(Body);

resource! { TrackerConsumer "AWS::Location::TrackerConsumer" }

impl TrackerConsumer {
    /// `ConsumerArn`: string, at most 1600 characters, pattern `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn consumer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumerArn", value);
        self
    }

    /// `TrackerName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tracker_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackerName", value);
        self
    }
}
