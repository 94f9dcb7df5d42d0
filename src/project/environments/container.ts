import { basename } from 'node:path';
import type { Access, Environment, Installed } from '../../host/environment.js';
import type { Files } from '../../host/files.js';
import type { Log } from '../../host/log.js';
import type { Command, Ended, Process } from '../../host/process.js';
import { saidByFileName, type Identity } from '../identity.js';
import { headCommit, sourceDate } from '../commit.js';
import { recipeOf, type ContainerRecipe } from './container-recipe.js';
import { checkContent } from './check-content.js';
import { ContainerRuns, type Caller } from './container-runs.js';
import { contextPath } from './context-files.js';
import { pinOf, type Hashes } from './hashes.js';
import { Docker, type Engine, type Image } from './docker.js';
import { imageContent, type ImageContent } from './image-content.js';
import { buildImage, keepImage, pushImage } from './image.js';

/** What a container is to be. Paths are absolute. */
export interface ContainerPlan {
  /** null: one is made from the lock. */
  readonly dockerfile: string | null;
  /** The image that one made from the lock begins with. */
  readonly base: string;
  /** The Python that was asked for, `3.12`; null: whichever the image has. */
  readonly python: string | null;
  /** Files in pip's requirements format; in the workspace, or written for this. */
  readonly requirements: readonly string[];
  /** What the lock says of the files that may be installed. */
  readonly hashes: Hashes;
  /** Other files whose content decides what a Dockerfile makes. */
  readonly inputs: readonly string[];
  readonly wheelhouse: string | null;
  /** Repository of images that it is pushed to; null: it stays on this machine. */
  readonly push: string | null;
  /** The built wheel; null: there is none. Asked when the image is built. */
  readonly package: () => Promise<string | null>;
}

/** What making containers and running in them needs. */
export interface ContainerContext extends Caller {
  readonly files: Files;
  /** Runs docker, with the environment that commands get on this machine. */
  readonly process: Process;
  readonly log: Log;
  readonly workspace: string;
  readonly runDirectory: string;
  /** `data.source`: never part of an image. */
  readonly sources: readonly string[];
  /** As Node names system and processor: `linux x64`. */
  readonly machine: string;
}

/** An environment that has to be told when the run is interrupted: ending docker does not end a container. */
export interface ContainerEnvironment extends Environment {
  readonly kind: 'container';
  /** Ends what still runs in it. */
  stop(): Promise<void>;
}

/** An image that is there, with what is known of it. */
export interface Made {
  readonly engine: Engine;
  readonly image: Image;
  readonly content: ImageContent;
  /** By which it can be had again: its digest in a repository, else its id on this machine. */
  readonly name: string;
  /** Normalized name of the model's own package; null: there is none. */
  readonly own: string | null;
}

/** Runs commands in containers of one image. */
export class ImageEnvironment implements ContainerEnvironment {
  readonly kind = 'container';
  private made: Promise<Made> | null = null;

  constructor(
    readonly digest: string,
    private readonly open: () => Promise<Made>,
    private readonly runs: ContainerRuns,
    private readonly known: Pick<ContainerContext, 'machine'> & Pick<ContainerPlan, 'hashes'>,
  ) {}

  async prepare(): Promise<void> {
    await this.make();
  }

  async run(command: Command, access: Access): Promise<Ended> {
    const { image, engine } = await this.make();
    return this.runs.run(image, engine, command, access);
  }

  async installed(): Promise<Installed> {
    const { content, name, own } = await this.make();
    const packages = content.packages
      .filter((each) => each.name !== own)
      .map((each) => ({ ...each, sha256: [...(this.known.hashes.get(pinOf(each.name, each.version)) ?? [])] }));
    return { system: this.known.machine, python: content.python, packages, image: name };
  }

  stop(): Promise<void> {
    return this.runs.stop();
  }

  private make(): Promise<Made> {
    return (this.made ??= this.open());
  }
}

/**
 * The environment of kind `container`: an image of the repository's Dockerfile, or of one that is made from its lock. Nothing is built before the
 * first use. @throws UserError for files of the plan that are not there or cannot go into an image
 */
export async function containerEnvironment(
  plan: ContainerPlan,
  context: ContainerContext,
): Promise<ContainerEnvironment> {
  const docker = new Docker(context.process, context.workspace);
  const runs = new ContainerRuns(docker, context);
  const recipe = await recipeOf(plan, context);
  const open = (): Promise<Made> => openImage(plan, recipe, { ...context, docker, runs });
  return new ImageEnvironment(recipe.digest, open, runs, { machine: context.machine, hashes: plan.hashes });
}

interface Opening extends ContainerContext {
  readonly docker: Docker;
  readonly runs: ContainerRuns;
}

async function openImage(plan: ContainerPlan, recipe: ContainerRecipe, opening: Opening): Promise<Made> {
  const { docker, log, process, workspace } = opening;
  const engine = await docker.engine();
  const wheel = await plan.package();
  const inContext = wheel === null ? null : await contextPath(wheel, opening);
  const image = await buildImage(
    {
      dockerfile: recipe.dockerfile(wheel !== null),
      shown: recipe.shown,
      ignore: await recipe.ignore(inContext),
      context: workspace,
      package: inContext,
      time: sourceDate(await headCommit(process, workspace)),
      network: plan.wheelhouse === null,
    },
    opening,
  );
  const own = wheel === null ? null : saidByFileName(basename(wheel));
  const content = await contentOf(image, engine, own, opening.runs);
  checkContent(content, { own, python: plan.python, needed: plan.dockerfile === null, shown: recipe.shown });
  await keepImage(image, docker);
  const name = plan.push === null ? image.id : await pushImage(image, plan.push, opening);
  log.info(`environment: the image is ${name}.`);
  return { engine, image, content, name, own: own?.name ?? null };
}

/** Asks an image what it has, as a command that scores would run in it. */
export function contentOf(
  image: Image,
  engine: Engine,
  own: Identity | null,
  runs: ContainerRuns,
): Promise<ImageContent> {
  return imageContent(own?.name ?? null, (command) =>
    runs.run(image, engine, { ...command, cwd: '/' }, { reads: [], writes: [], network: false }),
  );
}
