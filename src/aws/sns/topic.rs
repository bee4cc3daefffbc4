// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SNS::Topic` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SNS::Topic`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Topic(Body);

resource! { Topic "AWS::SNS::Topic" }

impl Topic {
    /// `ArchivePolicy`: object or string.
    #[track_caller]
    pub fn archive_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ArchivePolicy", value);
        self
    }

    /// `ContentBasedDeduplication`: boolean.
    #[track_caller]
    pub fn content_based_deduplication(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ContentBasedDeduplication", value);
        self
    }

    /// `DataProtectionPolicy`: object or string.
    #[track_caller]
    pub fn data_protection_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DataProtectionPolicy", value);
        self
    }

    /// `DeliveryStatusLogging`: list of `LoggingConfig`.
    #[track_caller]
    pub fn delivery_status_logging(mut self, value: impl IntoValue<ListOf<LoggingConfig>>) -> Self {
        self.0.set("DeliveryStatusLogging", value);
        self
    }

    /// `DisplayName`: string.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `FifoThroughputScope`: string.
    #[track_caller]
    pub fn fifo_throughput_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FifoThroughputScope", value);
        self
    }

    /// `FifoTopic`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn fifo_topic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FifoTopic", value);
        self
    }

    /// `KmsMasterKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsMasterKeyId", value);
        self
    }

    /// `MaximumMessageSize`: integer, 1024 to 1048576.
    #[track_caller]
    pub fn maximum_message_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumMessageSize", value);
        self
    }

    /// `SignatureVersion`: string.
    #[track_caller]
    pub fn signature_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SignatureVersion", value);
        self
    }

    /// `Subscription`: list of `Subscription`.
    #[track_caller]
    pub fn subscription(mut self, value: impl IntoValue<ListOf<Subscription>>) -> Self {
        self.0.set("Subscription", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicName`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicName", value);
        self
    }

    /// `TracingConfig`: string.
    #[track_caller]
    pub fn tracing_config(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TracingConfig", value);
        self
    }
}

impl Handle<Topic> {
    /// `Ref`: `AWS::SNS::Topic.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::SnsTopicArn> {
        self.reference().unchecked().into()
    }

    /// `ContentBasedDeduplication`
    #[inline]
    pub fn content_based_deduplication(&self) -> Value<bool> {
        self.attribute("ContentBasedDeduplication")
    }

    /// `DeliveryStatusLogging`
    #[inline]
    pub fn delivery_status_logging(&self) -> Value<Node> {
        self.attribute("DeliveryStatusLogging")
    }

    /// `DisplayName`
    #[inline]
    pub fn display_name(&self) -> Value<String> {
        self.attribute("DisplayName")
    }

    /// `FifoThroughputScope`
    #[inline]
    pub fn fifo_throughput_scope(&self) -> Value<String> {
        self.attribute("FifoThroughputScope")
    }

    /// `FifoTopic`
    #[inline]
    pub fn fifo_topic(&self) -> Value<bool> {
        self.attribute("FifoTopic")
    }

    /// `KmsMasterKeyId`
    #[inline]
    pub fn kms_master_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsMasterKeyId")
    }

    /// `MaximumMessageSize`
    #[inline]
    pub fn maximum_message_size(&self) -> Value<i64> {
        self.attribute("MaximumMessageSize")
    }

    /// `SignatureVersion`
    #[inline]
    pub fn signature_version(&self) -> Value<String> {
        self.attribute("SignatureVersion")
    }

    /// `Subscription`
    #[inline]
    pub fn subscription(&self) -> Value<Node> {
        self.attribute("Subscription")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TopicArn`
    #[inline]
    pub fn topic_arn(&self) -> Value<format::SnsTopicArn> {
        self.attribute("TopicArn")
    }

    /// `TopicName`
    #[inline]
    pub fn topic_name(&self) -> Value<String> {
        self.attribute("TopicName")
    }

    /// `TracingConfig`
    #[inline]
    pub fn tracing_config(&self) -> Value<String> {
        self.attribute("TracingConfig")
    }
}

/// `LoggingConfig` of `AWS::SNS::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `FailureFeedbackRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn failure_feedback_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("FailureFeedbackRoleArn", value);
        self
    }

    /// `Protocol`: `LoggingConfigProtocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<LoggingConfigProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SuccessFeedbackRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn success_feedback_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SuccessFeedbackRoleArn", value);
        self
    }

    /// `SuccessFeedbackSampleRate`: string.
    #[track_caller]
    pub fn success_feedback_sample_rate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuccessFeedbackSampleRate", value);
        self
    }
}

choice! {
    /// `LoggingConfigProtocol` of `AWS::SNS::Topic`.
    LoggingConfigProtocol
    HTTP_S "http/s"
    SQS "sqs"
    LAMBDA "lambda"
    FIREHOSE "firehose"
    APPLICATION "application"
}

/// `Subscription` of `AWS::SNS::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscription(Properties);

properties! { Subscription }

impl Subscription {
    /// `Endpoint`: string. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Protocol`: string. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

/// `Tag` of `AWS::SNS::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
