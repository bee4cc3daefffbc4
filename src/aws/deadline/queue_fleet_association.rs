// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::QueueFleetAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Deadline::QueueFleetAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueueFleetAssociation(Body);

resource! { QueueFleetAssociation "AWS::Deadline::QueueFleetAssociation" }

impl QueueFleetAssociation {
    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `FleetId`: string, pattern `^fleet-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn fleet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetId", value);
        self
    }

    /// `QueueId`: string, pattern `^queue-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn queue_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueId", value);
        self
    }
}
