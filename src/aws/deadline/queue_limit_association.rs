// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::QueueLimitAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Deadline::QueueLimitAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueueLimitAssociation(Body);

resource! { QueueLimitAssociation "AWS::Deadline::QueueLimitAssociation" }

impl QueueLimitAssociation {
    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `LimitId`: string, pattern `^limit-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn limit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LimitId", value);
        self
    }

    /// `QueueId`: string, pattern `^queue-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn queue_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueId", value);
        self
    }
}
