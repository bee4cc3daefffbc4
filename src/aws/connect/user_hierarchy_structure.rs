// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::UserHierarchyStructure` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::UserHierarchyStructure`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserHierarchyStructure(Body);

resource! { UserHierarchyStructure "AWS::Connect::UserHierarchyStructure" }

impl UserHierarchyStructure {
    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `UserHierarchyStructure`: `UserHierarchyStructure2`.
    #[track_caller]
    pub fn user_hierarchy_structure(
        mut self,
        value: impl IntoValue<UserHierarchyStructure2>,
    ) -> Self {
        self.0.set("UserHierarchyStructure", value);
        self
    }
}

impl Handle<UserHierarchyStructure> {
    /// `UserHierarchyStructureArn`
    #[inline]
    pub fn user_hierarchy_structure_arn(&self) -> Value<String> {
        self.attribute("UserHierarchyStructureArn")
    }
}

/// `LevelFive` of `AWS::Connect::UserHierarchyStructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct LevelFive(Properties);

properties! { LevelFive }

impl LevelFive {
    /// `HierarchyLevelArn`: string.
    #[track_caller]
    pub fn hierarchy_level_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelArn", value);
        self
    }

    /// `HierarchyLevelId`: string.
    #[track_caller]
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LevelFour` of `AWS::Connect::UserHierarchyStructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct LevelFour(Properties);

properties! { LevelFour }

impl LevelFour {
    /// `HierarchyLevelArn`: string.
    #[track_caller]
    pub fn hierarchy_level_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelArn", value);
        self
    }

    /// `HierarchyLevelId`: string.
    #[track_caller]
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LevelOne` of `AWS::Connect::UserHierarchyStructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct LevelOne(Properties);

properties! { LevelOne }

impl LevelOne {
    /// `HierarchyLevelArn`: string.
    #[track_caller]
    pub fn hierarchy_level_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelArn", value);
        self
    }

    /// `HierarchyLevelId`: string.
    #[track_caller]
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LevelThree` of `AWS::Connect::UserHierarchyStructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct LevelThree(Properties);

properties! { LevelThree }

impl LevelThree {
    /// `HierarchyLevelArn`: string.
    #[track_caller]
    pub fn hierarchy_level_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelArn", value);
        self
    }

    /// `HierarchyLevelId`: string.
    #[track_caller]
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LevelTwo` of `AWS::Connect::UserHierarchyStructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct LevelTwo(Properties);

properties! { LevelTwo }

impl LevelTwo {
    /// `HierarchyLevelArn`: string.
    #[track_caller]
    pub fn hierarchy_level_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelArn", value);
        self
    }

    /// `HierarchyLevelId`: string.
    #[track_caller]
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLevelId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `UserHierarchyStructure` of `AWS::Connect::UserHierarchyStructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserHierarchyStructure2(Properties);

properties! { UserHierarchyStructure2 }

impl UserHierarchyStructure2 {
    /// `LevelFive`: `LevelFive`.
    #[track_caller]
    pub fn level_five(mut self, value: impl IntoValue<LevelFive>) -> Self {
        self.0.set("LevelFive", value);
        self
    }

    /// `LevelFour`: `LevelFour`.
    #[track_caller]
    pub fn level_four(mut self, value: impl IntoValue<LevelFour>) -> Self {
        self.0.set("LevelFour", value);
        self
    }

    /// `LevelOne`: `LevelOne`.
    #[track_caller]
    pub fn level_one(mut self, value: impl IntoValue<LevelOne>) -> Self {
        self.0.set("LevelOne", value);
        self
    }

    /// `LevelThree`: `LevelThree`.
    #[track_caller]
    pub fn level_three(mut self, value: impl IntoValue<LevelThree>) -> Self {
        self.0.set("LevelThree", value);
        self
    }

    /// `LevelTwo`: `LevelTwo`.
    #[track_caller]
    pub fn level_two(mut self, value: impl IntoValue<LevelTwo>) -> Self {
        self.0.set("LevelTwo", value);
        self
    }
}
