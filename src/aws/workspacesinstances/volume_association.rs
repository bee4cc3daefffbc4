// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkspacesInstances::VolumeAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::WorkspacesInstances::VolumeAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeAssociation(Body);

resource! { VolumeAssociation "AWS::WorkspacesInstances::VolumeAssociation" }

impl VolumeAssociation {
    /// `Device`: string, at most 32 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Device", value);
        self
    }

    /// `DisassociateMode`: `DisassociateMode`.
    #[track_caller]
    pub fn disassociate_mode(mut self, value: impl IntoValue<DisassociateMode>) -> Self {
        self.0.set("DisassociateMode", value);
        self
    }

    /// `VolumeId`: string, pattern `^vol-[0-9a-zA-Z]{1,63}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeId", value);
        self
    }

    /// `WorkspaceInstanceId`: string, pattern `^wsinst-[0-9a-zA-Z]{8,63}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceInstanceId", value);
        self
    }
}

choice! {
    /// `DisassociateMode` of `AWS::WorkspacesInstances::VolumeAssociation`.
    DisassociateMode
    FORCE "FORCE"
    NO_FORCE "NO_FORCE"
}
