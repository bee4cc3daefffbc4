// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SnapshotBlockPublicAccess` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SnapshotBlockPublicAccess`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapshotBlockPublicAccess(Body);

resource! { SnapshotBlockPublicAccess "AWS::EC2::SnapshotBlockPublicAccess" }

impl SnapshotBlockPublicAccess {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

impl Handle<SnapshotBlockPublicAccess> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}

choice! {
    /// `State` of `AWS::EC2::SnapshotBlockPublicAccess`.
    State
    BLOCK_ALL_SHARING "block-all-sharing"
    BLOCK_NEW_SHARING "block-new-sharing"
}
