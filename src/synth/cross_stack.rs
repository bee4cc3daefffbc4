//! References from one stack to another: an output there, a reading of it here, and an order between the two.

use indexmap::IndexMap;

use super::Work;
use super::graph::Graph;
use crate::definition::{App, ReferenceStrength};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::value::{Map, Node, Origin, Reference, nearest, qualify, rewrite_references};

/// A reference to a resource of another stack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Wanted {
    stack: String,
    id: String,
    attribute: Option<String>,
}

impl Wanted {
    fn of(reference: &Reference<'_>, stack: &str) -> Self {
        Self {
            stack: stack.to_owned(),
            id: reference.id.to_owned(),
            attribute: reference.attribute.map(str::to_owned),
        }
    }

    fn reference(&self) -> Reference<'_> {
        Reference {
            stack: None,
            id: &self.id,
            attribute: self.attribute.as_deref(),
            origin: Origin::Unknown,
        }
    }

    /// `OrdersArn` for the attribute `Arn` of `Orders`, `OrdersRef` for its `Ref`.
    fn output_name(&self) -> String {
        let attribute = self.attribute.as_deref().unwrap_or("Ref");
        let letters = self.id.chars().chain(attribute.chars());
        letters.filter(char::is_ascii_alphanumeric).collect()
    }
}

/// What another stack must know of the one that owns an output.
struct Owner {
    name: String,
    region: Option<String>,
}

/// Resolves every reference: one to the stack's own resource loses the stack's name, one to another stack becomes an output
/// there and a reading of it here.
pub(super) fn connect(
    app: &App,
    works: &mut IndexMap<String, Work<'_>>,
    diagnostics: &mut Diagnostics,
) {
    let owners: IndexMap<String, Owner> = works
        .iter()
        .map(|(id, work)| {
            let owner = Owner {
                name: work.stack.deployed_name().to_owned(),
                region: work.stack.target().region.clone(),
            };
            (id.clone(), owner)
        })
        .collect();
    let mut wanted: IndexMap<(Wanted, ReferenceStrength), Origin> = IndexMap::new();
    for work in works.values_mut() {
        let strength = work.stack.reference_strength();
        let strength = strength.unwrap_or(app.reference_strength());
        rewrite(work, strength, &owners, &mut wanted, diagnostics);
    }
    for ((wanted, strength), origin) in &wanted {
        if let Some(work) = works.get_mut(&wanted.stack) {
            publish(work, wanted, *strength, *origin, diagnostics);
        }
    }
}

fn rewrite(
    work: &mut Work<'_>,
    strength: ReferenceStrength,
    owners: &IndexMap<String, Owner>,
    wanted: &mut IndexMap<(Wanted, ReferenceStrength), Origin>,
    diagnostics: &mut Diagnostics,
) {
    let own = work.stack.id().to_owned();
    let region = work.stack.target().region.clone();
    let dependencies = &mut work.dependencies;
    let reported = &work.draft.reported;
    let mut resolve = |reference: Reference<'_>| -> Option<Node> {
        let stack = reference.stack?;
        if stack == own {
            return Some(reference.node());
        }
        if reported.contains(&qualify(stack, reference.id)) {
            return None;
        }
        let Some(owner) = owners.get(stack) else {
            diagnostics.push(unknown_stack(stack, &own, reference.origin, owners));
            return None;
        };
        dependencies
            .entry(stack.to_owned())
            .or_insert(reference.origin);
        let key = Wanted::of(&reference, stack);
        let node = match strength {
            ReferenceStrength::Weak => weak(owner, &key, region.as_deref()),
            ReferenceStrength::Strong => {
                Node::map([("Fn::ImportValue", export_name(&owner.name, &key))])
            }
        };
        wanted.entry((key, strength)).or_insert(reference.origin);
        Some(node)
    };
    for resource in work.template.resources.values_mut() {
        for (_, value) in resource.properties.iter_mut() {
            rewrite_references(value, &mut resolve);
        }
        for (_, value) in resource.metadata.iter_mut() {
            rewrite_references(value, &mut resolve);
        }
    }
    for (_, output) in work.template.outputs.iter_mut() {
        rewrite_references(output, &mut resolve);
    }
}

fn weak(owner: &Owner, wanted: &Wanted, region: Option<&str>) -> Node {
    let mut arguments = Map::new();
    arguments.insert("StackName", owner.name.as_str());
    arguments.insert("OutputName", wanted.output_name());
    if let Some(other) = owner
        .region
        .as_deref()
        .filter(|other| Some(*other) != region)
    {
        arguments.insert("Region", other);
    }
    Node::map([("Fn::GetStackOutput", arguments)])
}

fn export_name(stack_name: &str, wanted: &Wanted) -> String {
    format!("{stack_name}:{}", wanted.output_name())
}

/// Adds the output that another stack reads.
fn publish(
    work: &mut Work<'_>,
    wanted: &Wanted,
    strength: ReferenceStrength,
    origin: Origin,
    diagnostics: &mut Diagnostics,
) {
    let resource = work.template.resources.get(&wanted.id);
    if resource.is_none() && !wanted.reference().is_pseudo() {
        if work.stack.is_unreadable(&wanted.id) {
            return;
        }
        let names = work.template.resources.keys().map(String::as_str);
        let diagnostic = Diagnostic::error(
            Code::UNKNOWN_REFERENCE,
            format!("stack `{}` has no resource `{}`", wanted.stack, wanted.id),
        )
        .at(origin, "referred to here");
        diagnostics.push(match nearest(&wanted.id, names) {
            Some(near) => {
                diagnostic.help(format!("did you mean `{}`?", qualify(&wanted.stack, near)))
            }
            None => diagnostic,
        });
        return;
    }
    let name = wanted.output_name();
    let value = wanted.reference().node();
    let condition = resource.and_then(|resource| resource.condition.clone());
    let outputs = &mut work.template.outputs;
    if outputs
        .get(&name)
        .is_some_and(|output| output.get("Value") != Some(&value))
    {
        let place = outputs
            .get(&name)
            .map_or(Origin::Unknown, |output| output.origin);
        let diagnostic = Diagnostic::error(
            Code::LOGICAL_ID_CLASH,
            format!(
                "stack `{}` has an output `{name}` of another value",
                wanted.stack
            ),
        )
        .at(origin, format!("this needs an output `{name}` there"))
        .related(place, "the other output")
        .help("give the other output another name");
        diagnostics.push(diagnostic);
        return;
    }
    if !outputs.contains(&name) {
        outputs.insert_at(name.clone(), origin, Node::map([("Value", value)]));
    }
    let Some(output) = outputs.get_mut(&name).and_then(Node::as_map_mut) else {
        return;
    };
    if let Some(condition) = condition {
        output.insert("Condition", condition.value);
    }
    if strength == ReferenceStrength::Strong && !output.contains("Export") {
        let export = export_name(work.stack.deployed_name(), wanted);
        output.insert("Export", Node::map([("Name", export)]));
    }
}

fn unknown_stack(
    stack: &str,
    from: &str,
    origin: Origin,
    owners: &IndexMap<String, Owner>,
) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        Code::UNKNOWN_STACK,
        format!("the app has no stack `{stack}`, which stack `{from}` refers to"),
    )
    .at(origin, "referred to here");
    match nearest(stack, owners.keys().map(String::as_str)) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("add the stack to the app"),
    }
}

/// The ids of the stacks, each after those it depends on. A circle is reported, its stacks come last.
pub(super) fn order(
    works: &IndexMap<String, Work<'_>>,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut graph = Graph::default();
    for (id, work) in works {
        graph.add_node(id);
        for (other, origin) in &work.dependencies {
            if works.contains_key(other) {
                graph.add_edge(id, other, *origin);
            } else if !diagnostics.has_errors() {
                let owners = IndexMap::new();
                diagnostics.push(unknown_stack(other, id, *origin, &owners));
            }
        }
    }
    for circle in graph.circles() {
        let mut names: Vec<&str> = circle.iter().map(|(name, _)| name.as_str()).collect();
        names.extend(names.first().copied());
        let mut diagnostic = Diagnostic::error(
            Code::STACK_CYCLE,
            format!(
                "stacks depend on each other in a circle: {}",
                names.join(" → ")
            ),
        );
        for (index, ((name, origin), next)) in circle.iter().zip(names.iter().skip(1)).enumerate() {
            let text = format!("`{name}` needs `{next}`");
            diagnostic = match index {
                0 => diagnostic.at(*origin, text),
                _ => diagnostic.related(*origin, text),
            };
        }
        diagnostics.push(diagnostic.help("move what they share into a stack of its own"));
    }
    let mut order: Vec<String> = graph.order().into_iter().map(str::to_owned).collect();
    let rest = works.keys().filter(|id| !order.contains(id));
    let rest: Vec<String> = rest.cloned().collect();
    order.extend(rest);
    order
}
