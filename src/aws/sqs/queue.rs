// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SQS::Queue` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SQS::Queue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Queue(Body);

resource! { Queue "AWS::SQS::Queue" }

impl Queue {
    /// `ContentBasedDeduplication`: boolean.
    #[track_caller]
    pub fn content_based_deduplication(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ContentBasedDeduplication", value);
        self
    }

    /// `DeduplicationScope`: string.
    #[track_caller]
    pub fn deduplication_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeduplicationScope", value);
        self
    }

    /// `DelaySeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DelaySeconds", value);
        self
    }

    /// `FifoQueue`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn fifo_queue(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FifoQueue", value);
        self
    }

    /// `FifoThroughputLimit`: string.
    #[track_caller]
    pub fn fifo_throughput_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FifoThroughputLimit", value);
        self
    }

    /// `KmsDataKeyReusePeriodSeconds`: integer, 60 to 86400.
    #[track_caller]
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KmsDataKeyReusePeriodSeconds", value);
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

    /// `MessageRetentionPeriod`: integer, 60 to 1209600.
    #[track_caller]
    pub fn message_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessageRetentionPeriod", value);
        self
    }

    /// `QueueName`: string. A change replaces the resource.
    #[track_caller]
    pub fn queue_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueName", value);
        self
    }

    /// `ReceiveMessageWaitTimeSeconds`: integer, 0 to 20.
    #[track_caller]
    pub fn receive_message_wait_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReceiveMessageWaitTimeSeconds", value);
        self
    }

    /// `RedriveAllowPolicy`: object or string.
    #[track_caller]
    pub fn redrive_allow_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RedriveAllowPolicy", value);
        self
    }

    /// `RedrivePolicy`: object or string (`RedrivePolicy`).
    #[track_caller]
    pub fn redrive_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RedrivePolicy", value);
        self
    }

    /// `SqsManagedSseEnabled`: boolean.
    #[track_caller]
    pub fn sqs_managed_sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SqsManagedSseEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VisibilityTimeout`: integer, 0 to 43200.
    #[track_caller]
    pub fn visibility_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VisibilityTimeout", value);
        self
    }
}

impl Handle<Queue> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::SqsQueueArn> {
        self.attribute("Arn")
    }

    /// `ContentBasedDeduplication`
    #[inline]
    pub fn content_based_deduplication(&self) -> Value<bool> {
        self.attribute("ContentBasedDeduplication")
    }

    /// `DeduplicationScope`
    #[inline]
    pub fn deduplication_scope(&self) -> Value<String> {
        self.attribute("DeduplicationScope")
    }

    /// `DelaySeconds`
    #[inline]
    pub fn delay_seconds(&self) -> Value<i64> {
        self.attribute("DelaySeconds")
    }

    /// `FifoQueue`
    #[inline]
    pub fn fifo_queue(&self) -> Value<bool> {
        self.attribute("FifoQueue")
    }

    /// `FifoThroughputLimit`
    #[inline]
    pub fn fifo_throughput_limit(&self) -> Value<String> {
        self.attribute("FifoThroughputLimit")
    }

    /// `KmsDataKeyReusePeriodSeconds`
    #[inline]
    pub fn kms_data_key_reuse_period_seconds(&self) -> Value<i64> {
        self.attribute("KmsDataKeyReusePeriodSeconds")
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

    /// `MessageRetentionPeriod`
    #[inline]
    pub fn message_retention_period(&self) -> Value<i64> {
        self.attribute("MessageRetentionPeriod")
    }

    /// `QueueName`
    #[inline]
    pub fn queue_name(&self) -> Value<String> {
        self.attribute("QueueName")
    }

    /// `QueueUrl`
    #[inline]
    pub fn queue_url(&self) -> Value<String> {
        self.attribute("QueueUrl")
    }

    /// `ReceiveMessageWaitTimeSeconds`
    #[inline]
    pub fn receive_message_wait_time_seconds(&self) -> Value<i64> {
        self.attribute("ReceiveMessageWaitTimeSeconds")
    }

    /// `RedrivePolicy.deadLetterTargetArn`
    #[inline]
    pub fn redrive_policy_dead_letter_target_arn(&self) -> Value<String> {
        self.attribute("RedrivePolicy.deadLetterTargetArn")
    }

    /// `RedrivePolicy.maxReceiveCount`
    #[inline]
    pub fn redrive_policy_max_receive_count(&self) -> Value<i64> {
        self.attribute("RedrivePolicy.maxReceiveCount")
    }

    /// `SqsManagedSseEnabled`
    #[inline]
    pub fn sqs_managed_sse_enabled(&self) -> Value<bool> {
        self.attribute("SqsManagedSseEnabled")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `VisibilityTimeout`
    #[inline]
    pub fn visibility_timeout(&self) -> Value<i64> {
        self.attribute("VisibilityTimeout")
    }
}

/// `RedrivePolicy` of `AWS::SQS::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedrivePolicy(Properties);

properties! { RedrivePolicy }

impl RedrivePolicy {
    /// `deadLetterTargetArn`: string.
    #[track_caller]
    pub fn dead_letter_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("deadLetterTargetArn", value);
        self
    }

    /// `maxReceiveCount`: integer.
    #[track_caller]
    pub fn max_receive_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("maxReceiveCount", value);
        self
    }
}

/// `Tag` of `AWS::SQS::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
