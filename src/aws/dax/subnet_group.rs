// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DAX::SubnetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `AWS::DAX::SubnetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetGroup(Body);

resource! { SubnetGroup "AWS::DAX::SubnetGroup" }

impl SubnetGroup {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetGroupName", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
