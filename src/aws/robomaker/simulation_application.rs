// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RoboMaker::SimulationApplication` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RoboMaker::SimulationApplication`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SimulationApplication(Body);

resource! { SimulationApplication "AWS::RoboMaker::SimulationApplication" }

impl SimulationApplication {
    /// `CurrentRevisionId`: string.
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

    /// `Name`: string, 1 to 255 characters, pattern `[a-zA-Z0-9_\-]*`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RenderingEngine`: `RenderingEngine`.
    #[track_caller]
    pub fn rendering_engine(mut self, value: impl IntoValue<RenderingEngine>) -> Self {
        self.0.set("RenderingEngine", value);
        self
    }

    /// `RobotSoftwareSuite`: `RobotSoftwareSuite`. Required.
    #[track_caller]
    pub fn robot_software_suite(mut self, value: impl IntoValue<RobotSoftwareSuite>) -> Self {
        self.0.set("RobotSoftwareSuite", value);
        self
    }

    /// `SimulationSoftwareSuite`: `SimulationSoftwareSuite`. Required.
    #[track_caller]
    pub fn simulation_software_suite(
        mut self,
        value: impl IntoValue<SimulationSoftwareSuite>,
    ) -> Self {
        self.0.set("SimulationSoftwareSuite", value);
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

impl Handle<SimulationApplication> {
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

    /// `RenderingEngine.Name`
    #[inline]
    pub fn rendering_engine_name(&self) -> Value<String> {
        self.attribute("RenderingEngine.Name")
    }

    /// `RenderingEngine.Version`
    #[inline]
    pub fn rendering_engine_version(&self) -> Value<String> {
        self.attribute("RenderingEngine.Version")
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

    /// `SimulationSoftwareSuite.Name`
    #[inline]
    pub fn simulation_software_suite_name(&self) -> Value<String> {
        self.attribute("SimulationSoftwareSuite.Name")
    }

    /// `SimulationSoftwareSuite.Version`
    #[inline]
    pub fn simulation_software_suite_version(&self) -> Value<String> {
        self.attribute("SimulationSoftwareSuite.Version")
    }

    /// `Sources`
    #[inline]
    pub fn sources(&self) -> Value<Node> {
        self.attribute("Sources")
    }
}

/// `RenderingEngine` of `AWS::RoboMaker::SimulationApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct RenderingEngine(Properties);

properties! { RenderingEngine }

impl RenderingEngine {
    /// `Name`: `RenderingEngineName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<RenderingEngineName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string, pattern `1.x`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `RenderingEngineName` of `AWS::RoboMaker::SimulationApplication`.
    RenderingEngineName
    OGRE "OGRE"
}

/// `RobotSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
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
    /// `RobotSoftwareSuiteName` of `AWS::RoboMaker::SimulationApplication`.
    RobotSoftwareSuiteName
    ROS "ROS"
    ROS2 "ROS2"
    GENERAL "General"
}

choice! {
    /// `RobotSoftwareSuiteVersion` of `AWS::RoboMaker::SimulationApplication`.
    RobotSoftwareSuiteVersion
    KINETIC "Kinetic"
    MELODIC "Melodic"
    DASHING "Dashing"
    FOXY "Foxy"
}

/// `SimulationSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct SimulationSoftwareSuite(Properties);

properties! { SimulationSoftwareSuite }

impl SimulationSoftwareSuite {
    /// `Name`: `SimulationSoftwareSuiteName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<SimulationSoftwareSuiteName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: `SimulationSoftwareSuiteVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<SimulationSoftwareSuiteVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `SimulationSoftwareSuiteName` of `AWS::RoboMaker::SimulationApplication`.
    SimulationSoftwareSuiteName
    GAZEBO "Gazebo"
    ROSBAG_PLAY "RosbagPlay"
    SIMULATION_RUNTIME "SimulationRuntime"
}

choice! {
    /// `SimulationSoftwareSuiteVersion` of `AWS::RoboMaker::SimulationApplication`.
    SimulationSoftwareSuiteVersion
    V7 "7"
    V9 "9"
    V11 "11"
    KINETIC "Kinetic"
    MELODIC "Melodic"
    DASHING "Dashing"
    FOXY "Foxy"
}

/// `SourceConfig` of `AWS::RoboMaker::SimulationApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfig(Properties);

properties! { SourceConfig }

impl SourceConfig {
    /// `Architecture`: `SourceConfigArchitecture`. Required.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<SourceConfigArchitecture>) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`, pattern `[a-z0-9][a-z0-9.\-]*[a-z0-9]`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

choice! {
    /// `SourceConfigArchitecture` of `AWS::RoboMaker::SimulationApplication`.
    SourceConfigArchitecture
    X86_64 "X86_64"
    ARM64 "ARM64"
    ARMHF "ARMHF"
}
