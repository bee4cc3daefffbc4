// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RoboMaker::RobotApplication` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RoboMaker::RobotApplication`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RobotApplication(Body);

resource! { RobotApplication "AWS::RoboMaker::RobotApplication" }

impl RobotApplication {
    /// `CurrentRevisionId`: string, 1 to 40 characters.
    #[track_caller]
    pub fn current_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CurrentRevisionId", value);
        self
    }

    /// `Environment`: string.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RobotSoftwareSuite`: `RobotSoftwareSuite`. Required.
    #[track_caller]
    pub fn robot_software_suite(mut self, value: impl IntoValue<RobotSoftwareSuite>) -> Self {
        self.0.set("RobotSoftwareSuite", value);
        self
    }

    /// `Sources`: list of `SourceConfig`.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<SourceConfig>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RobotApplication> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CurrentRevisionId`
    #[inline]
    pub fn current_revision_id(&self) -> Value<String> {
        self.attribute("CurrentRevisionId")
    }

    /// `Environment`
    #[inline]
    pub fn environment(&self) -> Value<String> {
        self.attribute("Environment")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `RobotSoftwareSuite.Name`
    #[inline]
    pub fn robot_software_suite_name(&self) -> Value<String> {
        self.attribute("RobotSoftwareSuite.Name")
    }

    /// `RobotSoftwareSuite.Version`
    #[inline]
    pub fn robot_software_suite_version(&self) -> Value<String> {
        self.attribute("RobotSoftwareSuite.Version")
    }

    /// `Sources`
    #[inline]
    pub fn sources(&self) -> Value<Node> {
        self.attribute("Sources")
    }
}

/// `RobotSoftwareSuite` of `AWS::RoboMaker::RobotApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct RobotSoftwareSuite(Properties);

properties! { RobotSoftwareSuite }

impl RobotSoftwareSuite {
    /// `Name`: `RobotSoftwareSuiteName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<RobotSoftwareSuiteName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: `RobotSoftwareSuiteVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<RobotSoftwareSuiteVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `RobotSoftwareSuiteName` of `AWS::RoboMaker::RobotApplication`.
    RobotSoftwareSuiteName
    ROS "ROS"
    ROS2 "ROS2"
    GENERAL "General"
}

choice! {
    /// `RobotSoftwareSuiteVersion` of `AWS::RoboMaker::RobotApplication`.
    RobotSoftwareSuiteVersion
    KINETIC "Kinetic"
    MELODIC "Melodic"
    DASHING "Dashing"
}

/// `SourceConfig` of `AWS::RoboMaker::RobotApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfig(Properties);

properties! { SourceConfig }

impl SourceConfig {
    /// `Architecture`: `SourceConfigArchitecture`, 1 to 255 characters. Required.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<SourceConfigArchitecture>) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

choice! {
    /// `SourceConfigArchitecture` of `AWS::RoboMaker::RobotApplication`.
    SourceConfigArchitecture
    X86_64 "X86_64"
    ARM64 "ARM64"
    ARMHF "ARMHF"
}
