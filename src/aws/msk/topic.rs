// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::Topic` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::Topic`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Topic(Body);

resource! { Topic "AWS::MSK::Topic" }

impl Topic {
    /// `ClusterArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `Configs`: string.
    #[track_caller]
    pub fn configs(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Configs", value);
        self
    }

    /// `PartitionCount`: integer, at least 1. Required.
    #[track_caller]
    pub fn partition_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PartitionCount", value);
        self
    }

    /// `ReplicationFactor`: integer, at least 1. Required. A change replaces the resource.
    #[track_caller]
    pub fn replication_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplicationFactor", value);
        self
    }

    /// `TopicName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicName", value);
        self
    }
}

impl Handle<Topic> {
    /// `TopicArn`
    #[inline]
    pub fn topic_arn(&self) -> Value<String> {
        self.attribute("TopicArn")
    }
}
